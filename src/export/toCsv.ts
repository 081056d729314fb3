import type { Disclosed } from '../disclosure/disclose';
import { keepFromFormula } from '../support/keepFromFormula';
import type { Table } from '../domain/results/Table';

function toCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = keepFromFormula(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Comma, quotes doubled, CRLF (RFC 4180), header first. */
export function toCsv(table: Disclosed<Table>): string {
  const { columns, rows } = table.content;
  return [columns, ...rows].map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}
