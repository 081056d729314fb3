import { describe, expect, it } from 'vitest';

import { selectTicks } from '../../../src/views/compare/selectTicks';

describe('selectTicks', () => {
  it.each([
    [0, 14, false, [0, 5, 10, 15]],
    [0, 0.6, false, [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]],
    [0, 3, true, [0, 1, 2, 3]],
    [-1, 1, false, [-1, -0.5, 0, 0.5, 1]],
    [0, 5000, true, [0, 1000, 2000, 3000, 4000, 5000]],
    [2, 2, true, [2]],
  ])('from %d to %d', (low, high, isWhole, ticks) => {
    expect(selectTicks(low, high, isWhole)).toEqual(ticks);
  });
});
