import { expect, it } from 'vitest';

import { buildCsr } from '../../src/network/buildCsr';
import { countSteps } from '../../src/network/countSteps';

it('counts the arcs of the shortest way, along their direction', () => {
  // 0 → 1 → 2 → 3 and 0 → 2; 4 is alone.
  const rows = buildCsr(5, [0, 1, 2, 0], [1, 2, 3, 2], false);
  expect([0, 1, 2, 3, 4].map((to) => countSteps(rows, 0, to))).toEqual([0, 1, 1, 2, null]);
  expect(countSteps(rows, 3, 0)).toBeNull();
});
