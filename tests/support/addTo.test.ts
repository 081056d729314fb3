import { expect, it } from 'vitest';

import { addTo } from '../../src/support/addTo';

it('begins a list with the first, and goes on with it', () => {
  const lists = new Map([['x', [7]]]);
  for (const [key, value] of [
    ['a', 1],
    ['b', 2],
    ['a', 3],
    ['x', 8],
  ] as const)
    addTo(lists, key, value);
  expect([...lists]).toEqual([
    ['x', [7, 8]],
    ['a', [1, 3]],
    ['b', [2]],
  ]);
});
