import { sayTestPlainly } from './sayTestPlainly';
import type { Comparison } from '../domain/results/Comparison';
import { sayBasis } from '../words/compare/sayBasis';
import { sayHeldBack, sayUntested } from '../words/compare/sayHeld';
import { sayTest } from '../words/compare/sayTest';
import { joinNames } from '../support/isolateName';
import type { Table } from '../domain/results/Table';

/** One row for each outcome and group, with the group's test against all others where there is one. */
export function toCompareTable(comparison: Comparison): Table {
  return {
    columns: [
      'outcome',
      'part',
      'roster',
      'n',
      'mean',
      'median',
      'q1',
      'q3',
      'min',
      'max',
      'any',
      'bounds_low',
      'bounds_high',
      'delta',
      'delta_low',
      'delta_high',
      'delta_pooled',
      'shift',
      'interval_low',
      'interval_high',
      'expected',
      'p',
      'p_lower',
      'p_upper',
      'p_min',
      'q',
      'assignments',
      'exact',
      'finding',
      'judgement',
      'plain',
      'sentence',
      'band_low',
      'band_high',
      'gated',
      'basis',
    ],
    rows: comparison.outcomes.flatMap((outcome) => {
      const { about, groups, tests, untested, gated, basis } = outcome;
      return groups.map(({ id, summary }) => {
        const { roster, n, mean, median, q1, q3, min, max, any, bounds } = summary;
        const test = tests.find(({ of }) => of[0] === id);
        const held = joinNames(sayHeldBack(gated, comparison.plan.by));
        const said = test === undefined ? null : sayTestPlainly(sayTest(outcome, test, comparison));
        return [
          ...[about.id, id, roster, n, mean, median, q1, q3, min, max, any, bounds?.[0] ?? null, bounds?.[1] ?? null],
          ...[
            test?.delta ?? null,
            test?.deltaInterval?.[0] ?? null,
            test?.deltaInterval?.[1] ?? null,
            test?.deltaPooled ?? null,
            test?.shift ?? null,
            test?.interval?.[0] ?? null,
            test?.interval?.[1] ?? null,
            test?.expected ?? null,
            test?.p ?? null,
            test?.pLower ?? null,
            test?.pUpper ?? null,
            test?.pMin ?? null,
            test?.q ?? null,
          ],
          ...[
            test?.assignments ?? null,
            test === undefined ? null : test.exact ? 'yes' : 'no',
            test?.finding ?? null,
            test?.judgement ?? null,
            said?.plain ?? null,
            said?.sentence ?? sayUntested(untested),
          ],
          ...[test?.band?.low ?? null, test?.band?.high ?? null, held === '' ? null : held, sayBasis(basis)],
        ];
      });
    }),
  };
}
