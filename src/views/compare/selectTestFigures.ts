import { writeFigure, writeP } from '../../statistics/writeFigure';
import type { CompareBy, Comparison, GroupTest, OutcomeComparison, ValueSummary } from '../../domain/results/Comparison';
import { sayBasis, saySeed } from '../../words/compare/sayBasis';
import { sayHeldBack, sayUntested } from '../../words/compare/sayHeld';
import { sayWholeOutcome } from '../../words/compare/sayOutcome';
import { sayTest } from '../../words/compare/sayTest';
import { markPlace } from './markPlace';
import { formatCount } from '../../domain/formatCount';
import { writePercent } from '../../domain/writePercent';

export interface FiguresTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The figures behind an outcome, as text: the groups, and the tests between them. */
export function selectTestFigures(
  outcome: OutcomeComparison,
  by: CompareBy,
): { readonly groups: FiguresTable; readonly tests: FiguresTable } {
  const { all, groups, tests } = outcome;
  const labelOf = (id: string, label: string): string => (by === 'organisation' ? markPlace(outcome, id, label) : label);
  return {
    groups: {
      head: ['', 'With a value', 'Mean', 'Median', 'Middle half', 'Least to most', 'More than 0'],
      rows: [...groups.map(({ id, label, summary }) => summaryRow(labelOf(id, label), summary)), summaryRow('All', all)],
    },
    tests: {
      head: [
        'Against all others',
        'n',
        'Difference',
        '95% interval',
        'Cliff’s δ',
        '95% interval of δ',
        'δ by chance',
        'p',
        'Smallest p',
        'q',
        'Relabellings',
      ],
      rows: tests.map((test) => testRow(groups.find(({ id }) => id === test.of[0])?.label ?? test.of[0], test)),
    },
  };
}

function summaryRow(label: string, { n, roster, mean, median, q1, q3, min, max, any }: ValueSummary): readonly string[] {
  const range = (from: number | null, to: number | null): string =>
    from === null || to === null ? '–' : `${writeFigure(from)} to ${writeFigure(to)}`;
  return [
    label,
    `${formatCount(n)} of ${formatCount(roster)}`,
    writeFigure(mean),
    writeFigure(median),
    range(q1, q3),
    range(min, max),
    any === null ? '–' : writePercent(any),
  ];
}

function testRow(
  label: string,
  { n, shift, interval, delta, deltaInterval, expected, statistic, p, pMin, q, assignments, exact }: GroupTest,
): readonly string[] {
  const range = (of: readonly [number, number] | null): string => (of === null ? '–' : `${writeFigure(of[0])} to ${writeFigure(of[1])}`);
  return [
    label,
    `${n[0]} against ${n[1]}`,
    writeFigure(shift),
    range(interval),
    writeFigure(delta),
    range(deltaInterval),
    statistic === 'delta' ? writeFigure(expected) : '–',
    writeP(p),
    writeP(pMin),
    q === null ? '–' : writeP(q),
    `${assignments} ${exact ? '(all)' : 'drawn'}`,
  ];
}

/** A table as lines of tab-separated cells. */
export function writeTable({ head, rows }: FiguresTable): string {
  return [head, ...rows].map((cells) => cells.join('\t')).join('\n');
}

/** Everything about an outcome as plain text, to be put into a paper or checked elsewhere. */
export function writeOutcomeText(outcome: OutcomeComparison, comparison: Pick<Comparison, 'plan' | 'asked'>): string {
  const { plan } = comparison;
  const { groups, tests } = selectTestFigures(outcome, plan.by);
  const gated = sayHeldBack(outcome.gated, plan.by);
  return [
    sayWholeOutcome(outcome.about),
    writeTable(groups),
    ...(outcome.tests.length === 0 ? [sayUntested(outcome.untested)] : [writeTable(tests)]),
    ...(gated === '' ? [] : [gated]),
    ...outcome.tests.flatMap((test) => Object.values(sayTest(outcome, test, comparison))),
    sayBasis(outcome.basis),
    saySeed(plan),
  ].join('\n\n');
}
