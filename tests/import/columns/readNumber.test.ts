import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/import/columns/readNumber';

describe('readNumber', () => {
  it('takes a decimal point and a decimal comma', () => {
    expect(readNumber('2.5')).toBe(2.5);
    expect(readNumber('2,5')).toBe(2.5);
    expect(readNumber('-3')).toBe(-3);
    expect(readNumber('1E3')).toBe(1000);
    expect(['+3', '.5', ',5', '5.', '1e+3', '25e-1', '0', '12'].map(readNumber)).toEqual([3, 0.5, 0.5, 5, 1000, 2.5, 0, 12]);
  });

  it.each(['', 'NaN', 'Infinity', '0x10', '1.2.3', '1 2', '8a', 'a8', '1,2,3', 'e5', '.', '--1', '1e999'])('%j is no number', (cell) => {
    expect(readNumber(cell)).toBeNull();
  });
});
