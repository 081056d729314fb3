import type { Person } from '../../domain/Person';

/** Which managers a question sets side by side. */
export type BookContrast =
  /** One group against all others by permutation; `higher` = what the book would lead one to expect, `null` = no difference. */
  | { readonly kind: 'group'; readonly of: string; readonly higher: boolean | null }
  /** Those of one word against those of any other; '' = not told. */
  | { readonly kind: 'attribute'; readonly wordOf: (person: Person) => string; readonly of: string; readonly higher: boolean; readonly among?: string }
  /** Those of each word side by side; described only. */
  | { readonly kind: 'words'; readonly wordOf: (person: Person) => string }
  /** Organisation beside organisation, of everybody or of one group; described only. */
  | { readonly kind: 'organisations'; readonly among?: string }
  /** Everybody, or one group: its middle and its spread. */
  | { readonly kind: 'spread'; readonly among?: string }
  | { readonly kind: 'none'; readonly why: string };

export interface BookQuestion {
  readonly id: string;
  readonly chapter: string;
  /** In our own words. */
  readonly question: string;
  readonly outcomes: readonly string[];
  readonly contrast: BookContrast;
  /** Where what the book speaks of is not asked, and something near to it is looked at: what stands in for what. */
  readonly standIn?: string;
  /** What is to be done so that it can be asked, where that is more than to ask in the next round. */
  readonly needs?: string;
}

const group = (of: string, higher: boolean | null): BookContrast => ({ kind: 'group', of, higher });
const spread = (among?: string): BookContrast => (among === undefined ? { kind: 'spread' } : { kind: 'spread', among });
const organisations = (among?: string): BookContrast => (among === undefined ? { kind: 'organisations' } : { kind: 'organisations', among });
const none = (why: string): BookContrast => ({ kind: 'none', why });
const ask = (id: string, chapter: string, question: string, outcomes: readonly string[], contrast: BookContrast, standIn?: string): BookQuestion => ({ id, chapter, question, outcomes, contrast, ...(standIn === undefined ? {} : { standIn }) });

const yesNo = (is: boolean | null): string => (is === null ? '' : is ? 'yes' : 'no');
const hasClinicalBackground = ({ group: of, hybrid }: Person): string => (of === '' ? '' : of === 'clinical' || hybrid === true ? 'yes' : 'no');
const isServiceManager = ({ role }: Person): string => (role === '' ? '' : role.toLowerCase() === 'service manager' ? 'yes' : 'no');
function cameThroughScheme({ attributes }: Person): string {
  const programme = attributes.find(({ name }) => name.toLowerCase() === 'programme');
  return programme === undefined ? 'no' : yesNo(/\bGMTS\b/i.test(programme.value));
}
const LEVEL_NOT_ASKED = 'How far a contact reaches (local, regional, national) is not asked.';

/** What the book finds, as questions to new data (findings F1 to F44). Chapters are those of Bresnen et al. 2017. */
export const bookQuestions: readonly BookQuestion[] = [
  ask('F1', '7', 'Do functional managers lean most on professional and specialist networks?', ['specialistShare'], group('functional', true)),
  ask('F2', '7', 'Do more functional managers reach the powerful?', ['typeAny.Elite'], group('functional', true)),
  ask('F3', '7', 'Do general managers keep the fewest professional and scientific ties, clinical ones more and functional ones most?', ['professionalShare'], group('general', false)),
  ask('F4', '7', 'Do clinical managers range from active in their professional body to hardly there?', ['professionalLatentShare'], spread('clinical')),
  ask('F5', '8', 'Do functional managers range from active in their association to the mailing list only?', ['professionalLatentShare'], spread('functional')),
  ask('F6', '7', 'Do general managers lean on ties of day-to-day work, and on informal ones?', ['typeShare.Operational/Clinical', 'informalShare'], group('general', true)),
  ask('F7', '7', 'Do the ties of general managers last less?', ['lapsedShare'], group('general', true)),
  ask('F8', '7', 'Do general managers with a clinical past keep professional and clinical ties?', ['typeShare.Professional', 'typeShare.Operational/Clinical'], { kind: 'attribute', wordOf: ({ hybrid }) => yesNo(hybrid), of: 'yes', higher: true, among: 'general' }),
  ask('F9', '8', 'Do general managers reach least outside?', ['externalTies', 'outsideOrganisations', 'eiIndex'], group('general', false)),
  ask('F10', '8', 'Do general managers look inside their organisation for knowledge?', ['knowledgeInsideShare'], group('general', true)),
  ask('F11', '7', 'Do more general managers feel alone?', ['feelsAlone', 'perceivedIsolation'], group('general', true)),
  ask('F12', '7', 'Are service managers more often isolated?', ['isolatedOrPossibly'], { kind: 'attribute', wordOf: isServiceManager, of: 'yes', higher: true }),
  ask('F13', '7', 'Do general managers lack more of knowledge, career, influence and support?', ['motivesUnmet'], group('general', true)),
  ask('F14', '8', 'Do functional managers keep ties to most organisations outside?', ['outsideOrganisations', 'careerOutsideShare'], group('functional', true)),
  ask('F15', '8', 'Do functional managers keep career ties outside?', ['careerOutsideShare'], group('functional', true)),
  ask('F16', '7', 'Is competition a barrier less for clinical managers than for others?', ['barrierAny.competitive-tension'], group('clinical', false)),
  ask('F17', '7', 'Is knowledge what those with a clinical background network for?', ['motiveShare.knowledge'], { kind: 'attribute', wordOf: hasClinicalBackground, of: 'yes', higher: true }),
  ask('F18', '7', 'In which organisation do most ties lead outside?', ['externalShare', 'externalTies'], organisations()),
  ask('F19', '7', 'In which organisation are there fewest ties, and fewest kinds?', ['degree', 'richness'], organisations()),
  ask('F20', '8', 'Where do general managers have the fewest and the least varied ties?', ['degree', 'blau'], organisations('general')),
  ask('F21', '8', 'Where do general managers deal with the most organisations outside?', ['outsideOrganisations'], organisations('general')),
  ask('F22', '8', 'Are specialists known nationally, and do their general managers gain by it?', [], none(LEVEL_NOT_ASKED)),
  ask('F23', '8', 'Are some of the clinical managers of the community trust known nationally?', [], none(LEVEL_NOT_ASKED)),
  ask('F24', '7', 'In which organisation are ties for support most common?', ['motiveShare.support'], organisations()),
  ask('F25', '7', 'In which organisation are there most ties for knowledge?', ['tiesByMotive.knowledge'], organisations()),
  ask('F26', '7', 'In which organisation are there most ties for influence?', ['tiesByMotive.influence', 'typeAny.Political'], organisations()),
  ask('F27', '7', 'Are ties for career spread evenly over groups?', ['motiveAny.career', 'motiveShare.career'], group('general', null)),
  ask('F28', '7', 'In which organisation is competition named as a barrier?', ['barrierAny.competitive-tension'], organisations()),
  ask('F29', '8', 'In which organisation do people stay longest?', ['yearsInOrganisation'], organisations(), 'Years of the managers in their organisation; how old their ties are is not recorded.'),
  ask('F30', '6, 8', 'In which organisation do ties stay within one site?', ['siteShare'], organisations(), 'Sites are used in place of units, which the study does not record; knowledge that only one person has is not asked.'),
  ask('F31', '7', 'What are ties for?', ['motiveShare.knowledge', 'motiveShare.support', 'motiveShare.career', 'motiveShare.influence'], spread()),
  ask('F32', '7', 'How many managers have any tie for each motive?', ['motiveAny.knowledge', 'motiveAny.support', 'motiveAny.career', 'motiveAny.influence'], spread()),
  ask('F33', '7', 'Do more men have ties for career and influence?', ['motiveAny.career', 'motiveAny.influence'], { kind: 'attribute', wordOf: ({ gender }) => gender.toLowerCase(), of: 'male', higher: true }),
  ask('F34', '7', 'Are problems solved with specialists and people of day-to-day work?', ['problemSolvingShare'], spread()),
  ask('F35', '7', 'Is support found outside?', ['supportOutsideShare'], spread()),
  ask('F36', '7', 'Do many ties serve several motives?', ['severalMotivesShare', 'multiplexShare'], spread()),
  ask('F37', '6, 8', 'Are ties that bridge few beside strong ones?', ['multiplexShare', 'bridgingShare', 'effectiveSize'], spread(), 'Ties of several types are used in place of strong ties, and ties to other organisations in place of weak ties that bridge; not everybody is asked how strong a tie is.'),
  ask('F38', '7, 8', 'Do general managers from the graduate scheme have more career and alumni ties?', ['motiveAny.career', 'typeAny.Alumni'], { kind: 'attribute', wordOf: cameThroughScheme, of: 'yes', higher: true, among: 'general' }),
  ask('F39', '7', 'Do ties from programmes lapse?', ['alumniLapsedShare'], spread()),
  ask('F40', '7', 'How many managers name time as a barrier?', ['barrierAny.time-pressure'], spread()),
  ask('F41', '7', 'Do informal ties go unused more than formal ones?', ['informalLatentShare', 'formalLatentShare'], spread()),
  {
    ...ask('F42', '7', 'Do personal ties let knowledge pass between rivals, and at which grades?', ['rivalKnowledgeTies', 'rivalPersonalShare'], { kind: 'words', wordOf: ({ grade }) => grade }),
    needs: 'You set under Study which organisations compete; none do so far, or nobody with a recorded grade is in one that does.',
  },
  ask('F43', '6', 'Are highly networked general managers few?', ['degree', 'activeContacts'], spread('general')),
  ask('F44', '8', 'How many managers say that their organisation gives networking little help?', ['barrierAny.no-organisational-support'], spread()),
];
