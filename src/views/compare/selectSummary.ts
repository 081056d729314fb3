import type { Comparison, Judgement, OutcomeComparison, SummaryOf, ValueSummary } from '../../domain/results/Comparison';
import { formatCount } from '../../domain/formatCount';
import type { Reconciled } from '../../domain/results/Reconciled';
import { quantileOf } from '../../statistics/quantileOf';
import { summariseValues } from '../../statistics/summariseValues';
import { writeFigure } from '../../statistics/writeFigure';
import { largestOf } from '../../support/largestOf';
import { sayHeldBack, sayUntested } from '../../words/compare/sayHeld';
import { sayTest } from '../../words/compare/sayTest';
import {
  askOutcome,
  JUDGEMENT_WORDS,
  NO_VALUES,
  sayBounds,
  sayComparison,
  sayHalves,
  sayNumbers,
  sayShare,
} from '../../words/compare/summaryWords';
import { isSmallAtMost, sayNotFromAll, sayReversal, SMALL_AT_MOST, whyUndetectable } from '../../words/compare/writeTestSentence';
import { markPlace } from './markPlace';
import { selectTicks } from './selectTicks';

/** Managers of one group at one value (or in one narrow range of values). */
export interface SummaryMark {
  /** Along the scale, 0 to 1. */
  readonly x: number;
  readonly managers: number;
}

export interface SummaryStrip {
  readonly id: string;
  readonly label: string;
  /** The group that is compared with the others. */
  readonly isOurs: boolean;
  readonly marks: readonly SummaryMark[];
  /** Along the scale; `null` = nobody has a value. */
  readonly median: number | null;
  readonly half: readonly [number, number] | null;
  /** Of yes and no: the share, and it in words. */
  readonly share: number | null;
  readonly counted: string;
  /** All of it, read out. */
  readonly words: string;
}

export interface SummaryRow {
  readonly id: string;
  readonly question: string;
  /** How the groups spread; or why there is no test. */
  readonly note: string;
  readonly isShare: boolean;
  readonly strips: readonly SummaryStrip[];
  /** The typical manager of the first group and of the others; `null` = nothing to set side by side. */
  readonly typical: { readonly label: string; readonly ours: string; readonly others: string; readonly unit: string } | null;
  readonly judgement: Judgement | 'waiting' | 'untested';
  readonly judged: string;
  /** What qualifies the judgement; '' = nothing. */
  readonly but: string;
}

export interface SummaryTick {
  readonly value: number;
  readonly x: number;
  /** Those who have more stand here as well. */
  readonly isOpen: boolean;
}

export interface SummaryPicture {
  readonly headline: string;
  readonly qualification: string;
  readonly ticks: readonly SummaryTick[];
  /** The most managers at one mark; and three counts for the legend. */
  readonly most: number;
  readonly sizes: readonly number[];
  readonly rows: readonly SummaryRow[];
  /** All of it as plain text. */
  readonly text: string;
}

/** From so many managers on the scale may end before its highest value: where nineteen of twenty have theirs. */
const MANY = 150;
const USUAL = 0.95;
/** A middle half of fewer says nothing. */
const FEWEST_HALVED = 4;
/** More places than these would run into each other: values are taken together. */
const MOST_PLACES = 60;

/** The declared questions on one scale, each with its judgement: what is read at a glance. */
export function selectSummary(comparison: Comparison, reconciled: Reconciled): SummaryPicture {
  const outcomes = comparison.outcomes.filter(({ about }) => comparison.family.includes(about.id));
  const amounts = outcomes.filter(({ about }) => about.kind !== 'yes_no');
  const highest = largestOf(
    amounts.map(({ all }) => all.max ?? 0),
    1,
  );
  // Of many managers a few name very many, and would push all others together: they stand at the end of the scale.
  const usual = largestOf(amounts.map(findUsual), 1);
  const isCut = comparison.managers > MANY && highest > 2 * usual;
  const ticks = selectTicks(0, isCut ? usual : highest, true);
  const top = ticks.at(-1) ?? 1;
  const step = Math.max(1, Math.ceil(top / MOST_PLACES));
  const rows = outcomes.map((outcome) => toRow(outcome, comparison, reconciled, { top, step }));
  const counts = rows.flatMap(({ strips }) => strips.flatMap(({ marks }) => marks.map(({ managers }) => managers)));
  const most = largestOf(counts, 1);
  const { headline, qualification } = sayComparison(comparison);
  return {
    headline,
    qualification,
    ticks: ticks.map((value) => ({ value, x: value / top, isOpen: isCut && value === top })),
    most,
    sizes: [...new Set([1, Math.max(1, Math.round(most / 3)), most])],
    rows,
    text: [`${headline}. ${qualification}`, ...outcomes.map((outcome, at) => writeRow(rows[at], outcome, comparison))].join('\n\n'),
  };
}

/** The value that nineteen of twenty do not exceed. */
function findUsual({ values }: OutcomeComparison): number {
  const ascending = values.filter((value) => value !== null).sort((a, b) => a - b);
  return quantileOf(ascending, USUAL) ?? 0;
}

/** The first group and the others, as its test has them; before it is tested, as it will have them. */
function findSides(outcome: OutcomeComparison, by: Comparison['plan']['by'], groupOf: (manager: number) => string): readonly SummaryOf[] {
  const [test] = outcome.tests;
  if (test !== undefined) return test.sides;
  const [first] = outcome.groups.filter(({ id }) => id !== '');
  const isSettled = outcome.untested?.why === 'waiting' && outcome.gated.held.length === 0;
  if (by !== 'group' || first === undefined || !isSettled) return [];
  const others = outcome.values.flatMap((_, manager) => (groupOf(manager) === '' || groupOf(manager) === first.id ? [] : [manager]));
  return [first, { id: 'others', label: 'Others', summary: summariseValues(outcome.values, others) }];
}

interface Scale {
  readonly top: number;
  readonly step: number;
}

function toRow(outcome: OutcomeComparison, comparison: Comparison, { people }: Reconciled, scale: Scale): SummaryRow {
  const { about, groups, tests, untested, all } = outcome;
  const { by } = comparison.plan;
  const { question, unit } = askOutcome(about);
  const [test] = tests;
  const groupOf = (manager: number): string => people[manager]?.[by] ?? '';
  const [ours, others] = findSides(outcome, by, groupOf);
  const values = new Map<string, number[]>(groups.map(({ id }) => [id, []]));
  outcome.values.forEach((value, manager) => {
    if (value !== null) values.get(groupOf(manager))?.push(value);
  });
  const isShare = about.kind === 'yes_no';
  const unasked = all.n === 0 ? NO_VALUES : '';
  const said =
    ours === undefined || others === undefined
      ? // That organisations are described only stands above all of them.
        untested?.why === 'organisations'
        ? ''
        : sayUntested(untested)
      : Math.min(ours.summary.n, others.summary.n) < FEWEST_HALVED
        ? sayNumbers(ours, others)
        : `${sayHalves(about.kind, ours, others)}${sayBounds(ours, others, test?.finding === 'clear')}`;
  // What is shown is over all organisations, what is judged is within them.
  const reversed = test === undefined ? '' : sayReversal(test, test.sides[0]);
  const small = test !== undefined && isSmallAtMost(test) ? SMALL_AT_MOST : '';
  const judgement = untested?.why === 'waiting' ? 'waiting' : (test?.judgement ?? 'untested');
  const isSame = test?.judgement === 'too few to tell' && whyUndetectable(test, test.sides) === 'same';
  return {
    id: about.id,
    question,
    note: unasked === '' ? [reversed, said, small, sayHeldBack(outcome.gated, by)].filter((part) => part !== '').join(' ') : unasked,
    isShare,
    strips: groups
      // Nobody without a group is drawn where everybody has one.
      .filter(({ id, summary }) => id !== '' || summary.n > 0)
      .map((group) =>
        toStrip(group, by === 'organisation' ? markPlace(outcome, group.id, group.label) : group.label, values.get(group.id) ?? [], {
          isOurs: ours === undefined || ours.id === group.id,
          isShare,
          scale,
        }),
      ),
    typical:
      ours === undefined || others === undefined ? null : { label: ours.label, ...sayTypical(isShare, ours.summary, others.summary), unit },
    judgement,
    judged: JUDGEMENT_WORDS[isSame ? 'same' : judgement],
    but: test === undefined ? '' : sayNotFromAll(test),
  };
}

function sayTypical(isShare: boolean, ours: ValueSummary, others: ValueSummary): { readonly ours: string; readonly others: string } {
  return isShare
    ? { ours: sayShare(ours), others: sayShare(others) }
    : { ours: writeFigure(ours.median), others: writeFigure(others.median) };
}

function toStrip(
  { id, summary }: SummaryOf,
  label: string,
  values: readonly number[],
  { isOurs, isShare, scale: { top, step } }: { readonly isOurs: boolean; readonly isShare: boolean; readonly scale: Scale },
): SummaryStrip {
  const { n, median, mean } = summary;
  const [q1, q3] = n < FEWEST_HALVED ? [null, null] : [summary.q1, summary.q3];
  const place = (value: number): number => Math.min(1, Math.max(0, value / top));
  const counts = new Map<number, number>();
  if (!isShare)
    for (const value of values) {
      const at = Math.min(top, step * Math.round(value / step));
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  const halves = q1 === null || q3 === null ? '' : `, half have ${writeFigure(q1)} to ${writeFigure(q3)}`;
  return {
    id,
    label,
    isOurs,
    marks: [...counts].sort(([a], [b]) => a - b).map(([value, managers]) => ({ x: place(value), managers })),
    median: isShare || median === null ? null : place(median),
    half: isShare || q1 === null || q3 === null ? null : [place(q1), place(q3)],
    share: isShare ? (mean ?? 0) : null,
    counted: isShare ? sayShare(summary) : '',
    words: isShare
      ? `${label}: ${sayShare(summary)}`
      : `${label}, ${formatCount(n, 'manager', 'managers')}${median === null ? '' : `: typically ${writeFigure(median)}${halves}`}`,
  };
}

function writeRow(row: SummaryRow | undefined, outcome: OutcomeComparison, comparison: Comparison): string {
  if (row === undefined) return '';
  const strips = row.strips.map(({ words }) => words);
  const plain = outcome.tests.slice(0, 1).map((test) => sayTest(outcome, test, comparison).plain);
  return [row.question, ...strips, `${row.judged}.`, ...plain].join('\n');
}
