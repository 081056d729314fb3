import type { Comparison, GroupTest, Judgement, OutcomeComparison, SummaryOf, ValueSummary } from '../../domain/results/Comparison';
import { formatCount } from '../../domain/formatCount';
import { writeFigure } from '../../statistics/writeFigure';
import { capital } from '../../support/capital';
import { isolateName } from '../../support/isolateName';
import { nameSome } from '../../support/nameSome';
import { writePercent } from '../../domain/writePercent';
import { isReversed, whyUndetectable } from './writeTestSentence';

/** A declared outcome as a question that an HR lead would ask. */
interface Asked {
  readonly question: string;
  /** What the figures count. */
  readonly unit: string;
  /** What a group does that has less, or more. */
  readonly less: string;
  readonly more: string;
}

const ASKED: Readonly<Record<string, Asked>> = {
  activeContacts: {
    question: 'How many contacts do they have in use?',
    unit: 'people',
    less: 'have fewer contacts in use',
    more: 'have more contacts in use',
  },
  externalTies: {
    question: 'How many contacts do they have outside their organisation?',
    unit: 'people and groups',
    less: 'have fewer contacts outside',
    more: 'have more contacts outside',
  },
  richness: {
    question: 'How many kinds of network do they use?',
    unit: 'kinds',
    less: 'use fewer kinds of network',
    more: 'use more kinds of network',
  },
  motivesUnmet: {
    question: 'For how many of four purposes do they have nobody?',
    unit: 'of 4 purposes',
    less: 'have somebody for more purposes',
    more: 'have nobody for more purposes',
  },
  isolatedOrPossibly: {
    question: 'How many are isolated, or may be?',
    unit: 'managers',
    less: 'are less often isolated',
    more: 'are more often isolated',
  },
};

/** The longest headline that is read at a glance. */
const MOST_IN_HEADLINE = 3;

/** The question behind an outcome, and what its figures count; of one without words of its own, its name. */
export function askOutcome({ id, name, unit }: OutcomeComparison['about']): Pick<Asked, 'question' | 'unit'> {
  return ASKED[id] ?? { question: name, unit };
}

/** Of a finding, how many of each side could have it, whatever those say who did not answer; '' where it is not one. */
export function sayBounds(ours: SummaryOf, others: SummaryOf, isClear: boolean): string {
  const [here, there] = [ours.summary.bounds, others.summary.bounds];
  if (here === null || there === null || (here[0] === here[1] && there[0] === there[1])) return '';
  const range = ([low, high]: readonly [number, number]): string =>
    low === high ? writePercent(low) : `${writePercent(low)} to ${writePercent(high)}`;
  const isOpen = isClear && here[0] <= there[1] && there[0] <= here[1];
  return `On the whole staff list, it could be ${range(here)} of ${isolateName(ours.label.toLowerCase())} managers and ${range(there)} of the others.${isOpen ? ' Missing answers could turn this round.' : ''}`;
}

/** How each side's middle half spreads; '' where somebody has no value. */
export function sayHalves(kind: OutcomeComparison['about']['kind'], ours: SummaryOf, others: SummaryOf): string {
  if (kind === 'yes_no') return '';
  const half = ({ q1, q3 }: ValueSummary): string =>
    q1 === null || q3 === null ? '' : q1 === q3 ? `have ${writeFigure(q1)}` : `have between ${writeFigure(q1)} and ${writeFigure(q3)}`;
  const [here, there] = [half(ours.summary), half(others.summary)];
  return here === '' || there === ''
    ? ''
    : `Half of the ${isolateName(ours.label.toLowerCase())} managers ${here}, half of the others ${there}.`;
}

/** Of an outcome that nobody has a value of. */
export const NO_VALUES = 'This was not asked, or nobody has a value.';

/** How many each side has, where they are too few for more. */
export function sayNumbers({ label, summary: { n } }: SummaryOf, { summary: others }: SummaryOf): string {
  return `${formatCount(n)} ${isolateName(label.toLowerCase())} ${n === 1 ? 'manager' : 'managers'}, ${formatCount(others.n)} ${others.n === 1 ? 'other' : 'others'}.`;
}

export const JUDGEMENT_WORDS: Readonly<Record<Judgement | 'same' | 'waiting' | 'untested', string>> = {
  'clear and large': 'Clear and large',
  'clear but small': 'Clear but small',
  'not clear': 'Not clear',
  'too few to tell': 'Too few to tell',
  same: 'All the same',
  waiting: 'Working this out',
  untested: 'Not tested',
};

/** How a difference is judged, line by line. */
export const HOW_JUDGED: readonly (readonly [judgement: string, meaning: string])[] = [
  [
    'Clear and large',
    'Very unlikely to be chance, and large: of 100 pairs of one manager from each side, one side is ahead in at least 33 more than the other side.',
  ],
  ['Clear but small', 'Very unlikely to be chance, but one side is ahead in fewer than 33 more of 100 such pairs.'],
  ['Not clear', 'This could be chance, or a few other answers could change it. There may still be a difference.'],
  ['Too few to tell', 'There are so few managers, or so few who differ, that chance could bring about even the largest difference.'],
];

/** Of whom a chart is: "68 managers who answered, of 92". */
export function sayAnswered({ answered, managers }: { readonly answered: number; readonly managers: number }): string {
  return `${formatCount(answered, 'manager', 'managers')} who answered, of ${formatCount(managers)}`;
}

/** How many of a group: "7 of 29". */
export function sayShare({ n, mean }: ValueSummary): string {
  return `${formatCount(Math.round((mean ?? 0) * n))} of ${formatCount(n)}`;
}

/** What the declared tests say together, in a sentence to be read aloud, and what qualifies it. */
export function sayComparison({ plan, family, outcomes, answered, managers, basis }: Comparison): {
  readonly headline: string;
  readonly qualification: string;
} {
  const response = [
    `${formatCount(answered)} of ${formatCount(managers, 'manager', 'managers')} answered.`,
    ...(basis.rounds > 1 && basis.round !== '' ? [`These are the answers of round “${basis.round}”.`] : []),
  ].join(' ');
  if (plan.by === 'organisation')
    return {
      headline: 'Organisations side by side',
      qualification: `${response} These figures are described and not tested: people cannot swap organisations, and there are too few of them.`,
    };
  const declared = outcomes.filter(({ about }) => family.includes(about.id));
  const tests = declared.flatMap(({ about, tests: [test] }) => (test === undefined ? [] : [{ id: about.id, name: about.name, test }]));
  const isWaiting = declared.some(({ untested }) => untested?.why === 'waiting');
  const clear = tests.filter(({ test }) => test.judgement === 'clear and large' || test.judgement === 'clear but small');
  // The rest of them are of contacts in use, as the first question says.
  const counts = basis.activity === 'any' ? 'Except for contacts in use, those not in use now count as well.' : '';
  const counted = clear.length > MOST_IN_HEADLINE ? `Clear differences in ${clear.length} of ${declared.length} questions.` : '';
  return {
    headline: sayHeadline(tests, clear, isWaiting),
    // Of what is not there, or was not tested, there is no why.
    qualification: [response, counted, clear.length > 0 ? 'This shows a difference between groups, not why it exists.' : '', counts]
      .filter((part) => part !== '')
      .join(' '),
  };
}

type Named = readonly { readonly id: string; readonly name: string; readonly test: GroupTest }[];

function sayHeadline(tests: Named, clear: Named, isWaiting: boolean): string {
  const [first] = clear;
  if (first !== undefined) {
    const does = clear.slice(0, MOST_IN_HEADLINE).map(({ id, name, test }) => {
      const isLess = test.delta < (test.shift === null ? test.expected : 0);
      return ASKED[id]?.[isLess ? 'less' : 'more'] ?? `have ${isLess ? 'lower' : 'higher'} “${name}”`;
    });
    const isWithin = clear.slice(0, MOST_IN_HEADLINE).some(({ test }) => isReversed(test));
    return `${isolateName(capital(first.test.sides[0].label.toLowerCase()))} managers ${nameSome(does)} than other managers${isWithin ? ' of their organisation' : ''}`;
  }
  if (isWaiting) return 'How the groups compare';
  if (tests.length === 0) return 'There is nothing to test here';
  if (tests.every(({ test }) => test.finding === 'cannot_detect'))
    return tests.every(({ test }) => whyUndetectable(test, test.sides) === 'few')
      ? 'There are too few managers to tell whether the groups differ'
      : 'Too few managers differ to tell whether the groups do';
  return 'No clear difference between the groups. There may still be one';
}
