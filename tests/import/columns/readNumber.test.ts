import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/import/columns/readNumber';

describe('readNumber', () => {
  it('takes a decimal point and a decimal comma', () => {
    expect(readNumber('2.5')).toBe(2.5);
    expect(readNumber('2,5')).toBe(2.5);
    expect(readNumber('-3')).toBe(-3);
    expect(readNumber('1E3')).toBe(1000);
  });

  it.each(['', 'NaN', 'Infinity', '0x10', '1.2.3', '1 2', '8a', '1e999'])('%j is no number', (cell) => {
    expect(readNumber(cell)).toBeNull();
  });
});
