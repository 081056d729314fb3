import type { Disclosed } from '../disclosure/disclose';
import type { Table } from './Table';

/**
 * A spreadsheet runs a cell that begins with one of these as a formula; a leading apostrophe stops it, and the reader
 * (`import/cleanCell`) takes it off again. A cell with an apostrophe of its own there gets one more, to come back whole.
 */
const STARTS_A_FORMULA = /^'*[=+\-@\t\r\n]/;

function toCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = STARTS_A_FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Comma, quotes doubled, CRLF (RFC 4180), header first. */
export function toCsv(table: Disclosed<Table>): string {
  const { columns, rows } = table.content;
  return [columns, ...rows].map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}
