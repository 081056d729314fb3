import { expect, it } from 'vitest';

import { formatCount } from '../../src/domain/formatCount';

it('sets thousands apart, and counts what it names', () => {
  expect([0, 999, 1000, 1250, 1234567].map((count) => formatCount(count))).toEqual(['0', '999', '1,000', '1,250', '1,234,567']);
  expect([formatCount(1, 'step', 'steps'), formatCount(2, 'step', 'steps')]).toEqual(['1 step', '2 steps']);
});
