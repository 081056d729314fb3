import type { Comparison } from '../domain/Comparison';
import type { Table } from './Table';

/** One row for each outcome and group, with the group's test against all others where there is one. */
export function toCompareTable({ outcomes }: Comparison): Table {
  return {
    columns: ['outcome', 'part', 'roster', 'n', 'mean', 'median', 'q1', 'q3', 'min', 'max', 'any', 'bounds_low', 'bounds_high', 'delta', 'interval_low', 'interval_high', 'p', 'p_lower', 'p_upper', 'p_min', 'q', 'assignments', 'exact', 'finding', 'sentence', 'band_low', 'band_high', 'gated'],
    rows: outcomes.flatMap(({ about, groups, tests, untested, gated }) =>
      groups.map(({ id, summary }) => {
        const { roster, n, mean, median, q1, q3, min, max, any, bounds } = summary;
        const test = tests.find(({ of }) => of[0] === id);
        return [
          ...[about.id, id, roster, n, mean, median, q1, q3, min, max, any, bounds?.[0] ?? null, bounds?.[1] ?? null],
          ...[test?.delta ?? null, test?.interval[0] ?? null, test?.interval[1] ?? null, test?.p ?? null, test?.pLower ?? null, test?.pUpper ?? null, test?.pMin ?? null, test?.q ?? null],
          ...[test?.assignments ?? null, test === undefined ? null : test.exact ? 'yes' : 'no', test?.finding ?? null, test?.sentence ?? untested],
          ...[test?.band?.low ?? null, test?.band?.high ?? null, gated === '' ? null : gated],
        ];
      }),
    ),
  };
}
