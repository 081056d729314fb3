import type { BookTable } from './bookTables';
import { bookTables } from './bookTables';
import type { CompareContext } from '../CompareContext';
import type { WordsOf } from './managerWords';
import { CLINICAL_BACKGROUND, GRADUATE_SCHEME, managerWords, NAMES_TIME, SERVICE_MANAGEMENT, TOOK_A_PROGRAMME } from './managerWords';

/** Which managers are set side by side. */
export type BookContrast =
  /**
   * One group against all others, or against one other, by permutation; `higher` = what the book would lead one to expect,
   * `null` = no difference.
   */
  | { readonly kind: 'group'; readonly of: string; readonly higher: boolean | null; readonly against?: string }
  /** Those of one word against those of any other. */
  | { readonly kind: 'attribute'; readonly words: WordsOf; readonly of: string; readonly higher: boolean; readonly among?: string }
  /** Those of each word side by side; described only. */
  | { readonly kind: 'words'; readonly words: WordsOf; readonly among?: string }
  /** Organisation beside organisation, of everybody or of one group; described only. */
  | { readonly kind: 'organisations'; readonly among?: string }
  /** Everybody, or one group: its middle and its spread. */
  | { readonly kind: 'spread'; readonly among?: string };

/** One look at the data: outcomes of managers set side by side, or a table over ties. */
export type BookLook =
  | { readonly outcomes: readonly string[]; readonly contrast: BookContrast }
  | { readonly table: (context: CompareContext) => BookTable | null };

export interface BookQuestion {
  /** `words/compare/bookWords.ts` says what is asked. */
  readonly id: string;
  /** Empty = what it needs is never asked. */
  readonly looks: readonly BookLook[];
}

const look = (outcomes: readonly string[], contrast: BookContrast): BookLook => ({ outcomes, contrast });
const ask = (id: string, ...looks: readonly BookLook[]): BookQuestion => ({ id, looks });
const table = (of: (context: CompareContext) => BookTable | null): BookLook => ({ table: of });

const group = (of: string, higher: boolean | null, against?: string): BookContrast => ({
  kind: 'group',
  of,
  higher,
  ...(against === undefined ? {} : { against }),
});
const spread = (among?: string): BookContrast => ({ kind: 'spread', ...(among === undefined ? {} : { among }) });
const organisations = (among?: string): BookContrast => ({ kind: 'organisations', ...(among === undefined ? {} : { among }) });
const words = (of: WordsOf, among?: string): BookContrast => ({ kind: 'words', words: of, ...(among === undefined ? {} : { among }) });
const attribute = (of: WordsOf, word: string, higher: boolean, among?: string): BookContrast => ({
  kind: 'attribute',
  words: of,
  of: word,
  higher,
  ...(among === undefined ? {} : { among }),
});

/** Most, or least, is more or less than each other group: than all of them together it may be because of one. */
const most = (outcomes: readonly string[], of: string, higher: boolean): readonly BookLook[] => [
  look(outcomes, group(of, higher)),
  ...['general', 'clinical', 'functional'].flatMap((other) => (other === of ? [] : [look(outcomes, group(of, higher, other))])),
];

const ANY_MOTIVE = ['motiveAny.knowledge', 'motiveAny.career', 'motiveAny.influence', 'motiveAny.support'] as const;
const FROM_THE_SCHEME = ['motiveAny.career', 'typeAny.Alumni', 'typeAny.Peer/Cohort'] as const;

/**
 * What the book finds, as questions to new data (F1 to F51). The book did no sociometry: each measure is ours, and each
 * comparison a hypothesis. Degree means contacts and groups that are named, on the staff list or not. Bresnen et al. 2017.
 */
export const bookQuestions: readonly BookQuestion[] = [
  { id: 'F1', looks: most(['specialistShare'], 'functional', true) },
  ask('F2', look(['typeAny.Elite', 'eliteProfessionalAny'], group('functional', true)), look(['stepsToElite'], group('functional', false))),
  ask(
    'F3',
    look(['professionalShare'], group('functional', true)),
    look(['professionalShare'], group('clinical', true, 'general')),
    look(['professionalShare'], group('functional', true, 'clinical')),
  ),
  ask('F4', look(['professionalLatentShare'], spread('clinical'))),
  ask('F5', look(['professionalLatentShare'], spread('functional'))),
  ask('F6', look(['typeShare.Operational/Clinical', 'informalShare'], group('general', true))),
  ask('F7', look(['lapsedShare'], group('general', true))),
  ask(
    'F8',
    look(
      ['typeShare.Professional', 'typeShare.Operational/Clinical'],
      attribute(managerWords.clinicalPast, CLINICAL_BACKGROUND, true, 'general'),
    ),
  ),
  { id: 'F9', looks: most(['externalTies', 'outsideOrganisations', 'eiIndex'], 'general', false) },
  ask('F10', look(['knowledgeInsideShare', 'supportInsideShare'], group('general', true))),
  ask('F11', look(['lacksNetworks', 'feelsAlone'], group('general', true)), look(['lacksNetworksAgrees', 'feelsAloneAgrees'], spread())),
  ask('F12', look(['isolatedOrPossibly'], attribute(managerWords.service, SERVICE_MANAGEMENT, true))),
  ask('F13', look(['motivesUnmet'], group('general', true)), look(ANY_MOTIVE, group('general', false))),
  ask(
    'F14',
    look(['outsideOrganisations'], group('general', false)),
    look(['outsideOrganisations', 'careerOutsideTies'], group('functional', true)),
  ),
  ask('F15', look(['careerOutsideShare'], group('functional', true, 'general'))),
  ask('F16', look(['barrierAny.competitive-tension'], group('clinical', false))),
  ask('F17', look(['motiveShare.knowledge'], attribute(managerWords.clinicalBackground, CLINICAL_BACKGROUND, true))),
  ask('F18', look(['externalShare', 'externalTies'], organisations())),
  ask('F19', look(['namedContacts', 'namedInside', 'namedOutside', 'richness'], organisations())),
  ask('F20', look(['namedContacts', 'typeEntropy'], organisations('general'))),
  ask(
    'F21',
    look(['outsideSectors', 'outsideOrganisations'], organisations('general')),
    look(['outsideSectors'], words(managerWords.unit)),
  ),
  ask('F22'),
  ask('F23'),
  ask('F24', look(['motiveShare.support', 'motiveAny.support'], organisations())),
  ask('F25', look(['motiveAny.knowledge'], organisations())),
  ask('F26', look(['tiesByMotive.influence', 'typeAny.Political'], organisations())),
  ask(
    'F27',
    look(['motiveAny.career'], group('general', null)),
    look(['motiveAny.career'], group('functional', null)),
    look(['motiveAny.career'], organisations()),
  ),
  ask('F28', look(['barrierAny.competitive-tension'], organisations())),
  ask('F29', look(['yearsInOrganisation'], organisations())),
  ask('F30', look(['unitShare', 'siteShare'], organisations()), table(bookTables.unitModularity), table(bookTables.unitBridges)),
  ask('F31', table(bookTables.mentions)),
  ask('F32', look(ANY_MOTIVE, spread())),
  ask(
    'F33',
    look(['careerOrInfluenceAny', 'motiveAny.career', 'motiveAny.influence'], attribute(managerWords.gender, 'men', true)),
    look(['motiveAny.support'], attribute(managerWords.gender, 'women', true)),
  ),
  ask('F34', look(['problemSolvingShare'], spread()), table(bookTables.problemTypes)),
  ask('F35', look(['supportBeyondUnitShare', 'supportOutsideShare', 'supportLineShare'], spread())),
  ask('F36', look(['severalMotivesShare', 'multiplexShare'], spread()), table(bookTables.motivePairs)),
  ask('F37', look(['multiplexShare', 'bridgingShare', 'effectiveSize'], spread())),
  ask(
    'F38',
    look(FROM_THE_SCHEME, attribute(managerWords.scheme, GRADUATE_SCHEME, true, 'general')),
    look(FROM_THE_SCHEME, attribute(managerWords.scheme, GRADUATE_SCHEME, true, 'functional')),
    look(FROM_THE_SCHEME, words(managerWords.yearsInService)),
  ),
  ask('F39', look(['setsLapsedShare'], spread()), look(['setsLapsedShare'], words(managerWords.programme)), table(bookTables.setsByHost)),
  ask('F40', look(['barrierAny.time-pressure'], spread())),
  ask('F41', look(['informalLatentShare', 'formalLatentShare'], attribute(managerWords.time, NAMES_TIME, true))),
  ask('F42', look(['rivalKnowledgeTies', 'rivalPersonalShare'], words(managerWords.grade))),
  ask('F43', look(['namedContacts'], spread('general')), table(bookTables.topTenth)),
  ask('F44', look(['barrierAny.no-organisational-support'], organisations())),
  ask('F45', look(['externalTies', 'externalShare'], words(managerWords.title, 'general'))),
  ask('F46', look(['externalShare', 'outsideSectors'], words(managerWords.unit))),
  ask('F47', table(bookTables.unitsOutside), table(bookTables.outsideHolders)),
  ask('F48', look(['trustedKnowledgeShare', 'otherKnowledgeShare'], spread())),
  ask('F49', look(['barrierAny.authenticity'], attribute(managerWords.tookProgramme, TOOK_A_PROGRAMME, false))),
  ask('F50', look(['insideProblemShare', 'insideAwareShare', 'insideSupportShare'], spread())),
  ask('F51', look(['postsOfContacts'], attribute(managerWords.time, NAMES_TIME, true))),
];
