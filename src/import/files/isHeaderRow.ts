import type { IsHeader } from './makeHeaderTest';

/** The first row that is not blank. */
export const isFirstRow: IsHeader = () => true;

/** The first of these header rows itself: readers of sheets and of text give it with and without its blank cells. */
export function isHeaderRow(headers: readonly (readonly string[])[]): IsHeader {
  const keyOf = (cells: readonly string[]): string => JSON.stringify(cells.map((cell) => cell.trim()).filter((cell) => cell !== ''));
  const row = keyOf(headers[0] ?? []);
  const columns = headers.reduce((most, cells) => Math.max(most, cells.findLastIndex((cell) => cell !== '') + 1), 0);
  return Object.assign((cells: readonly string[]): boolean => keyOf(cells) === row, { columns, rows: headers.length });
}
