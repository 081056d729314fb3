import { expect, it } from 'vitest';

import { writeAligned, writeFigure, writeP } from '../../src/statistics/writeFigure';

it.each([
  [0.9, '0.90'],
  [1, '1.00'],
  [-0.0312, '−0.03'],
  [-0.004, '0.00'],
  [null, '–'],
  [NaN, '–'],
])('writes %j in a column of two decimals as %s', (value, words) => {
  expect(writeAligned(value, 2)).toBe(words);
});

it('writes in a sentence no needless noughts, and a true minus', () => {
  expect([0.9, 1, -0.0312, -0.004, 12.345].map((value) => writeFigure(value))).toEqual(['0.9', '1', '−0.03', '0', '12.35']);
});

it('never writes a p as nought', () => {
  expect([0.00001, 0.0362, 0.5].map(writeP)).toEqual(['below 0.0001', '0.0362', '0.5']);
});
