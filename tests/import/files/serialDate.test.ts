import { describe, expect, it } from 'vitest';
import { serialDate } from '../../../src/import/files/serialDate';

// Serials as Excel shows them; the 1900 system counts 29 February 1900, which never was (ECMA-376 part 1, 18.17.4.1).
describe('serialDate', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [25569, '1970-01-01'],
    [43831, '2020-01-01'],
    [44621.5, '2022-03-01T12:00'],
    [45351, '2024-02-29'],
  ])('%d → %s', (serial, date) => {
    expect(serialDate(serial, false)).toBe(date);
  });

  it('counts from 1904 where the workbook does', () => {
    expect(serialDate(0, true)).toBe('1904-01-01');
    expect(serialDate(42369, true)).toBe('2020-01-01');
  });

  it('makes no date of a time of day, of less than nothing, and of what is beyond the year 9999', () => {
    expect(serialDate(0.5, false)).toBeNull();
    expect(serialDate(-1, false)).toBeNull();
    expect(serialDate(2_958_466, false)).toBeNull();
    expect(serialDate(NaN, false)).toBeNull();
  });
});
