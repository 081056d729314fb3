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

  // Days around the ends of months and years, by the calendar of the language itself.
  it('counts as the calendar does, to the year 9999', () => {
    const dayOf = (year: number, day: number): Date => new Date(Date.UTC(year, 0, day));
    const daysBefore = (one: Date, year: number): number => (one.getTime() - Date.UTC(year, 0, 1)) / 86_400_000;
    for (let year = 1904; year < 10_000; year += 1)
      for (const day of [1, 31, 32, 59, 60, 61, 182, 365]) {
        const date = dayOf(year, day);
        const text = date.toISOString().slice(0, 10);
        // 1 January 1900 is day 1, and one day that never was comes before 1 March 1900; 1 January 1904 is day 0.
        const read = [serialDate(daysBefore(date, 1900) + 2, false), serialDate(daysBefore(date, 1904), true)];
        if (read.some((one) => one !== text)) expect(read).toEqual([text, text]);
      }
    expect([serialDate(2_958_465, false), serialDate(1_461, true)]).toEqual(['9999-12-31', '1908-01-01']);
    expect(Array.from({ length: 60 }, (_, at) => serialDate(at + 1, false)).slice(29, 33)).toEqual([
      '1900-01-30',
      '1900-01-31',
      '1900-02-01',
      '1900-02-02',
    ]);
  });

  it('shows the time to the minute, and none at midnight', () => {
    for (let minute = 1; minute < 1440; minute += 1) {
      const two = (n: number): string => String(n).padStart(2, '0');
      expect(serialDate(43_831 + minute / 1440, false)).toBe(`2020-01-01T${two(Math.floor(minute / 60))}:${two(minute % 60)}`);
    }
    expect([serialDate(43_831.0001, false), serialDate(43_831.9999, false)]).toEqual(['2020-01-01', '2020-01-02']);
    // Where days are counted from nought, a time of day has a day.
    expect(serialDate(0.5, true)).toBe('1904-01-01T12:00');
    expect([serialDate(0, false), serialDate(-0.1, true)]).toEqual([null, null]);
  });

  it('makes no date of a time of day, of less than nothing, and of what is beyond the year 9999', () => {
    expect(serialDate(0.5, false)).toBeNull();
    expect(serialDate(-1, false)).toBeNull();
    expect(serialDate(2_958_466, false)).toBeNull();
    expect(serialDate(NaN, false)).toBeNull();
  });
});
