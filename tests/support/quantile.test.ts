import { expect, it } from 'vitest';

import { quantile } from '../../src/support/quantile';

// R: quantile(c(1, 2, 4, 8), c(0, .25, .5, .75, 1)).
it('lies between the two nearest in proportion', () => {
  expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantile([1, 2, 4, 8], share))).toEqual([1, 1.75, 3, 5, 8]);
  expect(quantile([7], 0.25)).toBe(7);
});
