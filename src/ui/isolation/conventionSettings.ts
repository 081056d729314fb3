import type { Conventions } from '../../domain/Conventions';
import { writePercent } from '../../domain/writePercent';

/** A convention in words: what it asks, between what it can be set, and why its default is what it is. */
export interface ConventionSetting {
  readonly key: keyof Conventions;
  readonly question: string;
  readonly least: (now: Conventions) => number;
  readonly most: (now: Conventions) => number;
  readonly step: number;
  readonly words: (value: number) => string;
  readonly why: string;
}

const upTo = (count: number): string => `at most ${count}`;
const STEP = 0.05;

/** Every convention of the docs/isolation.md, 1 and docs/measures.md, 5.2, in three parts; those that are neighbours never cross. */
export const CONVENTION_SETTINGS: readonly { readonly title: string; readonly settings: readonly ConventionSetting[] }[] = [
  {
    title: 'Signs',
    settings: [
      {
        key: 'smallComponent',
        question: 'How small is a small circle?',
        least: () => 2,
        most: () => 8,
        step: 1,
        words: (count) => `${upTo(count)} managers`,
        why: 'Default 3: two or three managers with links to each other and to no other manager. On its own it makes nobody isolated, unless you set that one sign is enough.',
      },
      {
        key: 'bridgeShare',
        question: 'When does someone depend on one manager?',
        least: () => 0.1,
        most: () => 1,
        step: STEP,
        words: (share) => `${writePercent(share)} lost`,
        why: 'Default 50%: if that manager left, they would lose half of the people they can reach. For information; does not change the finding.',
      },
      {
        key: 'fewTypes',
        question: 'How few network types are few?',
        least: () => 1,
        most: () => 5,
        step: 1,
        words: upTo,
        why: 'Default 1: all contacts are of one type. For information; does not change the finding.',
      },
      {
        key: 'emptyMotives',
        question: 'How many purposes without a contact are too many?',
        least: () => 1,
        most: () => 4,
        step: 1,
        words: (count) => `${count} of 4`,
        why: 'Default 3 of knowledge, support, career and influence. If you asked what people need, their needs decide. For information; does not change the finding.',
      },
      {
        key: 'feelsAlone',
        question: 'From which rating does someone feel alone?',
        least: () => 2,
        most: () => 5,
        step: 1,
        words: (rating) => `${rating} of 5`,
        why: 'Default 4. A rating never changes a finding; it is shown next to it.',
      },
      {
        key: 'lacksNetwork',
        question: 'From which rating does someone lack a network?',
        least: () => 2,
        most: () => 5,
        step: 1,
        words: (rating) => `${rating} of 5`,
        why: 'Default 4. For information; does not change the finding.',
      },
      {
        key: 'norm',
        question: 'When is support hardly spoken of?',
        least: () => 0,
        most: () => 0.5,
        step: STEP,
        words: (share) => (share === 0 ? 'never' : `fewer than ${writePercent(share)}`),
        why: 'Default 10% of the people who answered in an organisation of ten or more. There, we do not take silence about support for a lack of it.',
      },
    ],
  },
  {
    title: 'Words',
    settings: [
      {
        key: 'probably',
        question: '“Likely” from, where answers are missing',
        least: () => 0.5,
        most: ({ veryLikely }) => veryLikely,
        step: 0.01,
        words: (share) => `a probability of ${writePercent(share)}`,
        why: 'Default 80%; below it, a finding that missing answers could change is “unclear”.',
      },
      {
        key: 'robust',
        question: '“Clear” from, among variants of the rule',
        least: ({ moderate }) => moderate,
        most: () => 1,
        step: STEP,
        words: (share) => `${writePercent(share)} agree`,
        why: 'Default 90%: 11 of the 12 variants give the same answer.',
      },
      {
        key: 'moderate',
        question: '“Likely” from, among variants of the rule',
        least: () => 0,
        most: ({ robust }) => robust,
        step: STEP,
        words: (share) => `${writePercent(share)} agree`,
        why: 'Default 50%; below it, “unclear”.',
      },
    ],
  },
  {
    title: 'When too few answered',
    settings: [
      {
        key: 'responseForAll',
        question: 'Everything is shown from',
        least: ({ responseForPaths }) => responseForPaths,
        most: () => 1,
        step: STEP,
        words: (share) => `${writePercent(share)} answered`,
        why: 'Default 80% of an organisation. Measures along paths suffer most from missing answers (Costenbader and Valente 2003; Smith and Moody 2013). We chose the limits. Numbers and findings are marked, never changed.',
      },
      {
        key: 'responseForPaths',
        question: 'Ranks and brokerage from',
        least: ({ responseForLabels }) => responseForLabels,
        most: ({ responseForAll }) => responseForAll,
        step: STEP,
        words: (share) => `${writePercent(share)} answered`,
        why: 'Default 65%; below it they are hidden or marked.',
      },
      {
        key: 'responseForLabels',
        question: 'Findings without a mark from',
        least: () => 0.2,
        most: ({ responseForPaths }) => responseForPaths,
        step: STEP,
        words: (share) => `${writePercent(share)} answered`,
        why: 'Default 50%; below it, rely only on what people report themselves.',
      },
    ],
  },
];
