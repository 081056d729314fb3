import { expect, it } from 'vitest';

import { wholePercent } from '../../src/words/wholePercent';

it.each([
  [0.75, '75%'],
  [0.29, '29%'],
  [0.57, '57%'],
  [0.9499, '94%'],
  [0.95, '95%'],
  [0.999, '99%'],
  [1, '99%'],
  [0.01, '1%'],
  [0.004, 'less than 1%'],
  [0, 'less than 1%'],
])('%d is %s', (share, words) => {
  expect(wholePercent(share)).toBe(words);
});
