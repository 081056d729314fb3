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
  /** What it needs is never asked. */
  | { readonly kind: 'none' };

export interface BookQuestion {
  /** `words/bookWords.ts` says what is asked. */
  readonly id: string;
  readonly outcomes: readonly string[];
  readonly contrast: BookContrast;
}

const group = (of: string, higher: boolean | null): BookContrast => ({ kind: 'group', of, higher });
const spread = (among?: string): BookContrast => (among === undefined ? { kind: 'spread' } : { kind: 'spread', among });
const organisations = (among?: string): BookContrast => (among === undefined ? { kind: 'organisations' } : { kind: 'organisations', among });
const ask = (id: string, outcomes: readonly string[], contrast: BookContrast): BookQuestion => ({ id, outcomes, contrast });

const yesNo = (is: boolean | null): string => (is === null ? '' : is ? 'yes' : 'no');
const hasClinicalBackground = ({ group: of, hybrid }: Person): string => (of === '' ? '' : of === 'clinical' || hybrid === true ? 'yes' : 'no');
const isServiceManager = ({ role }: Person): string => (role === '' ? '' : role.toLowerCase() === 'service manager' ? 'yes' : 'no');
function cameThroughScheme({ attributes }: Person): string {
  const programme = attributes.find(({ name }) => name.toLowerCase() === 'programme');
  return programme === undefined ? 'no' : yesNo(/\bGMTS\b/i.test(programme.value));
}

/** What the book finds, as questions to new data (findings F1 to F44). Chapters are those of Bresnen et al. 2017. */
export const bookQuestions: readonly BookQuestion[] = [
  ask('F1', ['specialistShare'], group('functional', true)),
  ask('F2', ['typeAny.Elite'], group('functional', true)),
  ask('F3', ['professionalShare'], group('general', false)),
  ask('F4', ['professionalLatentShare'], spread('clinical')),
  ask('F5', ['professionalLatentShare'], spread('functional')),
  ask('F6', ['typeShare.Operational/Clinical', 'informalShare'], group('general', true)),
  ask('F7', ['lapsedShare'], group('general', true)),
  ask('F8', ['typeShare.Professional', 'typeShare.Operational/Clinical'], { kind: 'attribute', wordOf: ({ hybrid }) => yesNo(hybrid), of: 'yes', higher: true, among: 'general' }),
  ask('F9', ['externalTies', 'outsideOrganisations', 'eiIndex'], group('general', false)),
  ask('F10', ['knowledgeInsideShare'], group('general', true)),
  ask('F11', ['feelsAlone', 'perceivedIsolation'], group('general', true)),
  ask('F12', ['isolatedOrPossibly'], { kind: 'attribute', wordOf: isServiceManager, of: 'yes', higher: true }),
  ask('F13', ['motivesUnmet'], group('general', true)),
  ask('F14', ['outsideOrganisations', 'careerOutsideShare'], group('functional', true)),
  ask('F15', ['careerOutsideShare'], group('functional', true)),
  ask('F16', ['barrierAny.competitive-tension'], group('clinical', false)),
  ask('F17', ['motiveShare.knowledge'], { kind: 'attribute', wordOf: hasClinicalBackground, of: 'yes', higher: true }),
  ask('F18', ['externalShare', 'externalTies'], organisations()),
  ask('F19', ['degree', 'richness'], organisations()),
  ask('F20', ['degree', 'blau'], organisations('general')),
  ask('F21', ['outsideOrganisations'], organisations('general')),
  ask('F22', [], { kind: 'none' }),
  ask('F23', [], { kind: 'none' }),
  ask('F24', ['motiveShare.support'], organisations()),
  ask('F25', ['tiesByMotive.knowledge'], organisations()),
  ask('F26', ['tiesByMotive.influence', 'typeAny.Political'], organisations()),
  ask('F27', ['motiveAny.career', 'motiveShare.career'], group('general', null)),
  ask('F28', ['barrierAny.competitive-tension'], organisations()),
  ask('F29', ['yearsInOrganisation'], organisations()),
  ask('F30', ['siteShare'], organisations()),
  ask('F31', ['motiveShare.knowledge', 'motiveShare.support', 'motiveShare.career', 'motiveShare.influence'], spread()),
  ask('F32', ['motiveAny.knowledge', 'motiveAny.support', 'motiveAny.career', 'motiveAny.influence'], spread()),
  ask('F33', ['motiveAny.career', 'motiveAny.influence'], { kind: 'attribute', wordOf: ({ gender }) => gender.toLowerCase(), of: 'male', higher: true }),
  ask('F34', ['problemSolvingShare'], spread()),
  ask('F35', ['supportOutsideShare'], spread()),
  ask('F36', ['severalMotivesShare', 'multiplexShare'], spread()),
  ask('F37', ['multiplexShare', 'bridgingShare', 'effectiveSize'], spread()),
  ask('F38', ['motiveAny.career', 'typeAny.Alumni'], { kind: 'attribute', wordOf: cameThroughScheme, of: 'yes', higher: true, among: 'general' }),
  ask('F39', ['alumniLapsedShare'], spread()),
  ask('F40', ['barrierAny.time-pressure'], spread()),
  ask('F41', ['informalLatentShare', 'formalLatentShare'], spread()),
  ask('F42', ['rivalKnowledgeTies', 'rivalPersonalShare'], { kind: 'words', wordOf: ({ grade }) => grade }),
  ask('F43', ['degree', 'activeContacts'], spread('general')),
  ask('F44', ['barrierAny.no-organisational-support'], spread()),
];
