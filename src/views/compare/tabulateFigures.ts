import type { Comparison } from '../../domain/results/Comparison';
import type { NamedTable } from '../../domain/results/Table';
import { sayBasis, saySeed } from '../../words/compare/sayBasis';
import { sayUntested } from '../../words/compare/sayHeld';
import { sayTest } from '../../words/compare/sayTest';

/** Every figure of the comparison, unrounded: a row for each outcome and group, with its test against all others. */
export function tabulateFigures(comparison: Comparison): NamedTable {
  const { plan, outcomes } = comparison;
  return {
    name: 'Comparison',
    columns: [
      ...['Outcome', 'Unit', plan.by === 'group' ? 'Group' : 'Organisation', 'On the staff list', 'With a value'],
      ...['Mean', 'Median', 'Lower quartile', 'Upper quartile', 'Least', 'Most', 'Share more than 0'],
      ...['Others with a value', 'Difference', 'Difference from', 'Difference to'],
      ...['Cliff’s δ', 'δ from', 'δ to', 'δ by chance', 'δ over all', 'p', 'Smallest p', 'q', 'Relabellings', 'All relabellings'],
      ...['In plain words', 'For a reviewer', 'What it rests on', 'Method'],
    ],
    rows: outcomes.flatMap((outcome) => {
      const { about, groups, tests, untested, basis } = outcome;
      return groups.map(({ id, label, summary: { roster, n, mean, median, q1, q3, min, max, any } }) => {
        const test = tests.find(({ of }) => of[0] === id);
        const said = test === undefined ? null : sayTest(outcome, test, comparison);
        return [
          ...[about.name, about.unit, label, roster, n, mean, median, q1, q3, min, max, any],
          ...(test === undefined
            ? Array.from({ length: 14 }, () => null)
            : [
                ...[test.n[1], test.shift, test.interval?.[0] ?? null, test.interval?.[1] ?? null],
                ...[test.delta, test.deltaInterval?.[0] ?? null, test.deltaInterval?.[1] ?? null],
                ...[test.statistic === 'delta' ? test.expected : null, test.deltaPooled, test.p, test.pMin, test.q],
                ...[test.assignments, test.exact ? 'yes' : 'no'],
              ]),
          ...[said?.plain ?? sayUntested(untested), said?.sentence ?? null, sayBasis(basis), said === null ? null : saySeed(plan)],
        ];
      });
    }),
  };
}
