import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../src/support/dayNumber';

describe('the number of a day', () => {
  it.each(['1970-01-01', '1970-03-01', '1999-12-31', '2000-02-29', '2024-02-29', '2025-06-02', '2100-03-01', '1969-12-31'])(
    '%s is that of the calendar of the machine',
    (day) => {
      expect(dayNumber(day)).toBe(Date.parse(day) / 86_400_000);
    },
  );
});
