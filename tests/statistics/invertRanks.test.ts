import fc from 'fast-check';
import { expect, it } from 'vitest';

import { invertRanks } from '../../src/statistics/invertRanks';

/** The median by sorting all differences. */
function medianOf(ours: readonly number[], others: readonly number[]): number {
  const ascending = ours.flatMap((one) => others.map((other) => one - other)).sort((a, b) => a - b);
  const middle = ascending.length / 2;
  return ((ascending[Math.ceil(middle) - 1] ?? 0) + (ascending[Math.floor(middle)] ?? 0)) / 2;
}

it('comes to an end where two differences are one rounding apart', () => {
  // 0.1 + 0.2 is 0.30000000000000004, the number after 0.3.
  const { estimate } = invertRanks([{ ours: Float64Array.of(0.3, 0.3, 0.1 + 0.2), others: Float64Array.of(0) }], [-0.5, 0.5]);
  expect(estimate).toBeCloseTo(0.3, 12);
});

it('counts each of two values whose differences are the same after rounding', () => {
  // 1 − 2/3 is 0.33333333333333337: 3 less either is 2.6666666666666665.
  const { estimate } = invertRanks([{ ours: Float64Array.of(3), others: Float64Array.of(1 - 2 / 3, 1, 1, 1 / 3, 0) }], [-0.5, 0.5]);
  expect(estimate).toBeCloseTo(3 - 1 / 3, 12);
});

it('is the median of all differences, of shares too', () => {
  const share = fc
    .tuple(fc.nat(9), fc.integer({ min: 1, max: 9 }), fc.boolean())
    .map(([some, all, turned]) => (turned ? 1 - some / all : some / all));
  const side = fc.array(share, { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(side, side, (ours, others) => {
      const { estimate } = invertRanks([{ ours: Float64Array.from(ours), others: Float64Array.from(others) }], [-0.5, 0.5]);
      expect(estimate).toBeCloseTo(medianOf(ours, others), 9);
    }),
    { numRuns: 5000 },
  );
});
