import type { Work } from '../../support/Progress';
import { CONTACT_COLUMNS } from '../columns/contactColumns';
import { guessHolds } from '../files/guessHolds';
import { isHeaderRow } from '../files/isHeaderRow';
import { IssueLog } from '../IssueLog';
import { matchColumns } from '../columns/matchColumns';
import { plainText } from '../plainText';
import type { Sheet } from '../files/Sheet';
import { eachPart, NOTHING, type Format, type FormatRead } from './Format';
import type { Part } from './Part';

/** Columns from `start` to before `end` that are a table. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly holds: 'people' | 'contacts';
}

const NOTHING_NAMED: ReadonlyMap<string, string> = new Map();

/**
 * Tables beside each other in one sheet, with a blank column between or with the same columns again: each is read as a plain table of its
 * own. Read as one, the rows of the one would say something of the people in the other.
 */
export const sideBySide: Format = {
  id: 'answers',
  claim: eachPart((part) => !part.hidden && headerOf(part) >= 0),
  *read([part]): Work<FormatRead> {
    const header = part.top[headerOf(part)] ?? [];
    const sheet = yield* part.sheet(isHeaderRow([header]), 'raw');
    if (sheet === null) return NOTHING;
    // A reader of sheets leaves out columns without a header and without a cell; so headers are counted.
    const columns = sheet.headers.flatMap((title, at) => (title === '' ? [] : [at]));
    const stretches = stretchesOf(header, () => true);
    part.log.warn('side-by-side', sheet.rows[0] ?? null, null, { headers: stretches.map(({ start }) => header[start] ?? '') });
    const tables = stretches.map(({ start, end, holds }, at) => {
      const from = header.slice(0, start).filter((title) => title !== '').length;
      const table = cutOut(sheet, columns.slice(from, from + end - start));
      return { part, table, holds, log: at === 0 ? part.log : new IssueLog(part.file) };
    });
    return { tables, understood: { counts: {}, types: [] }, isPlain: true };
  },
};

/** The row of the headers of several tables; −1 = there is one table, or none. */
function headerOf({ top }: Part): number {
  return top.findIndex((cells, at) => {
    const isBlank = (column: number): boolean => top.slice(at).every((row) => (row[column] ?? '') === '');
    return stretchesOf(cells, isBlank).length > 1;
  });
}

/** Each stretch of headers between blank columns, if all of them head a table; else none. */
function stretchesOf(headers: readonly string[], isBlank: (column: number) => boolean): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let start = 0; start < headers.length;) {
    if (headers[start] === '') {
      if (!isBlank(start)) return [];
      start += 1;
      continue;
    }
    let end = start;
    while (end < headers.length && headers[end] !== '') end += 1;
    const width = periodOf(headers.slice(start, end));
    const holds = guessHolds(headers.slice(start, start + width), NOTHING_NAMED);
    if (holds === null || end - start < 2) return [];
    for (; start < end; start += width) found.push({ start, end: start + width, holds });
  }
  return found;
}

/** After how many headers those of contacts begin again, as in “from, to, from, to”; else all of them. */
function periodOf(headers: readonly string[]): number {
  for (let width = 2; width <= headers.length / 2; width += 1) {
    const first = headers.slice(0, width);
    const isRepeated =
      headers.length % width === 0 && headers.every((header, at) => plainText(header) === plainText(first[at % width] ?? ''));
    if (!isRepeated) continue;
    const { columns } = matchColumns(first, CONTACT_COLUMNS, NOTHING_NAMED);
    if (columns.has('from') && columns.has('to')) return width;
  }
  return headers.length;
}

/** Some columns of a sheet, without the rows that are blank in them. */
function cutOut(sheet: Sheet, columns: readonly number[]): Sheet {
  const width = sheet.headers.length;
  const numbers: number[] = [];
  const cells: number[] = [];
  for (let row = 0; row < sheet.length; row += 1) {
    const own = columns.map((column) => sheet.cells[row * width + column] ?? 0);
    if (own.every((cell) => cell === 0)) continue;
    numbers.push(sheet.rows[row] ?? 0);
    for (const cell of own) cells.push(cell);
  }
  return {
    ...sheet,
    headers: columns.map((column) => sheet.headers[column] ?? ''),
    length: numbers.length,
    rows: Int32Array.from(numbers),
    cells: Int32Array.from(cells),
    found: numbers.length,
  };
}
