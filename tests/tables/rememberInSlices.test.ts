import { expect, it } from 'vitest';

import { finish } from '../../src/support/finish';
import { rememberInSlices } from '../../src/tables/rememberInSlices';

it('works out nothing again that was finished for the very same values, and goes on where nobody came to the end', () => {
  let steps = 0;
  const count = rememberInSlices(function* count(numbers: readonly number[]) {
    let all = 0;
    for (const one of numbers) {
      steps += 1;
      all += one;
      yield;
    }
    return all;
  });
  const numbers = [1, 2, 3];
  const left = count(numbers);
  left.next();
  expect(steps).toBe(1);
  expect([finish(count(numbers)), steps]).toEqual([6, 4]);
  expect([finish(count(numbers)), steps]).toEqual([6, 4]);
  expect([finish(count([1])), steps]).toEqual([1, 5]);
});
