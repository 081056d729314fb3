import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { matchPairs } from '../../src/plan/matchPairs';
import { finish } from '../../src/support/finish';

interface Problem {
  readonly weights: readonly (readonly (number | null)[])[];
  readonly capacities: readonly number[];
  readonly most: number;
}

/** Every matching, one by one. */
function bruteForce({ weights, capacities, most }: Problem): { readonly pairs: number; readonly weight: number } {
  let best = { pairs: 0, weight: 0 };
  const left = [...capacities];
  const place = (row: number, pairs: number, weight: number): void => {
    if (pairs > best.pairs || (pairs === best.pairs && weight > best.weight)) best = { pairs, weight };
    const line = weights[row];
    if (line === undefined) return;
    place(row + 1, pairs, weight);
    if (pairs === most) return;
    line.forEach((value, column) => {
      if (value === null || (left[column] ?? 0) < 1) return;
      left[column] = (left[column] ?? 0) - 1;
      place(row + 1, pairs + 1, weight + value);
      left[column] = (left[column] ?? 0) + 1;
    });
  };
  place(0, 0, 0);
  return best;
}

const problem: fc.Arbitrary<Problem> = fc
  .integer({ min: 1, max: 4 })
  .chain((columns) =>
    fc.record({
      weights: fc.array(fc.array(fc.option(fc.integer({ min: -3, max: 9 }), { nil: null }), { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 5,
      }),
      capacities: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: columns, maxLength: columns }),
      most: fc.integer({ min: 0, max: 5 }),
    }),
  );

describe('matchPairs', () => {
  it('makes as many pairs as any matching, with the greatest weight among those', () => {
    fc.assert(
      fc.property(problem, (given) => {
        const { weights, capacities, most } = given;
        const match = finish(
          matchPairs({ rows: weights.length, capacities, most, weightOf: (row, column) => weights[row]?.[column] ?? null }),
        );
        const pairs = Array.from(match, (column, row) => ({ row, column })).filter(({ column }) => column !== -1);
        for (const [column, capacity] of capacities.entries())
          expect(pairs.filter((pair) => pair.column === column).length).toBeLessThanOrEqual(capacity);
        const weight = pairs.reduce((sum, { row, column }) => sum + (weights[row]?.[column] ?? NaN), 0);
        expect({ pairs: pairs.length, weight }).toEqual(bruteForce(given));
      }),
      { numRuns: 2000 },
    );
  });
});
