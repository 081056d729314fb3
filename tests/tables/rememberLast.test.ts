import { expect, it } from 'vitest';

import { rememberLast } from '../../src/tables/rememberLast';

it('works out nothing anew for the very same values, and everything for any other', () => {
  let worked = 0;
  const sum = rememberLast((numbers: readonly number[], more: number) => {
    worked += 1;
    return numbers.reduce((all, one) => all + one, more);
  });
  const numbers = [1, 2];
  expect([sum(numbers, 1), sum(numbers, 1), worked]).toEqual([4, 4, 1]);
  expect([sum([1, 2], 1), worked]).toEqual([4, 2]);
  expect([sum(numbers, 2), sum(numbers, NaN), sum(numbers, NaN), worked]).toEqual([5, NaN, NaN, 4]);
});
