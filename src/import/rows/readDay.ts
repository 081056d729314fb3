import { serialDate } from '../files/serialDate';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date as ISO text, day first as in British files unless the month says otherwise: 31/12/2024, 2024-12-31, 31-Dec-2024, 45657; `null` =
 * no date.
 */
export function readDay(cell: string): string | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})/.exec(cell);
  if (iso !== null) return toIso(iso[1], iso[2], iso[3]);
  const named = /^(\d{1,2})[-/ ]([a-z]{3})[a-z]*[-/ ](\d{2}|\d{4})\b/i.exec(cell);
  if (named !== null) return toIso(named[3], String(MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1), named[1]);
  const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/.exec(cell);
  if (numbers !== null)
    return Number(numbers[2]) > 12 ? toIso(numbers[3], numbers[1], numbers[2]) : toIso(numbers[3], numbers[2], numbers[1]);
  return /^\d{5}(?:\.\d+)?$/.test(cell) ? (serialDate(Number(cell), false)?.slice(0, 10) ?? null) : null;
}

function toIso(year = '', month = '', day = ''): string | null {
  if (!(Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31)) return null;
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
