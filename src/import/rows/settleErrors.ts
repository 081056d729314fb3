import type { Sheet } from '../files/Sheet';
import type { IssueLog } from '../IssueLog';
import { isErrorCell, isMissing } from './isMissing';
import { TableEdit } from './TableEdit';

/** What a lookup writes that finds nothing. */
const NOT_FOUND = '#N/A';

/**
 * What `#N/A` means in columns of contacts. A lookup writes it where it looks for nothing, and where it does not find a name: an answer
 * that cannot be read, which must not pass for nobody. It is blank
 *
 * - in a column that has nothing else, beside one that has names;
 * - behind the names of somebody, where nobody’s `#N/A` stands before a name and no place is blank: then the lookup writes it for blank
 *   places, as names that are not found would stand before others somewhere.
 *
 * Any other stays, as every other error does, and is an answer that cannot be read.
 *
 * @param questions the columns of contacts, in their order, by question
 * @param rows those that are answers
 */
export function settleErrors(table: Sheet, questions: readonly (readonly number[])[], rows: readonly number[], log: IssueLog): Sheet {
  const { headers, cells, words } = table;
  if (!words.includes(NOT_FOUND)) return table;
  const width = headers.length;
  const wordAt = (row: number, column: number): string => words[cells[row * width + column] ?? 0] ?? '';
  const isName = (cell: string): boolean => !isMissing(cell);
  const columns = questions.flat();
  const answered = rows.filter((row) => columns.some((column) => wordAt(row, column) !== ''));
  const isBare = (column: number): boolean => {
    const told = answered.map((row) => wordAt(row, column)).filter((cell) => cell !== '');
    return told.length > 0 && told.every((cell) => cell === NOT_FOUND);
  };
  const bare = new Set(columns.filter(isBare));
  if (bare.size === columns.length) return table;
  const places = questions.map((question) => question.filter((column) => !bare.has(column)));
  /** Whether the lookup writes it for places that are blank: somebody has it behind a name, nobody before one, and no place is blank. */
  const isForBlank = (): boolean => {
    let isBehind = false;
    for (const row of answered)
      for (const question of places) {
        const read = question.map((column) => wordAt(row, column));
        const last = read.findLastIndex(isName);
        if (read.some((cell, at) => (isMissing(cell) && !isErrorCell(cell)) || (cell === NOT_FOUND && at < last))) return false;
        isBehind ||= last >= 0 && last < read.length - 1;
      }
    return isBehind;
  };
  const forBlank = isForBlank();
  const edit = new TableEdit(table);
  let [count, first, header] = [0, 0, ''];
  const answers = new Set(answered);
  for (let row = 0; row < table.length; row += 1) {
    const isNaming = forBlank && answers.has(row) && columns.some((column) => isName(wordAt(row, column)));
    const blank = columns.filter((column) => wordAt(row, column) === NOT_FOUND && (bare.has(column) || isNaming));
    edit.copy(row, new Map(blank.map((column) => [column, 0])));
    if (blank.length === 0) continue;
    if (count === 0) [first, header] = [table.rows[row] ?? 0, headers[blank[0] ?? 0] ?? ''];
    count += 1;
  }
  if (count === 0) return table;
  log.warn('error-cell', first, header, { cell: NOT_FOUND, rows: count });
  return edit.finish();
}

/** Says once of each kind of error in how many rows it hides who is named. */
export function tellUnreadErrors({ headers, cells, words, length, rows }: Sheet, column: number, log: IssueLog): void {
  const found = new Map<string, { readonly first: number; readonly rows: Set<number> }>();
  for (let row = 0; row < length; row += 1) {
    const cell = words[cells[row * headers.length + column] ?? 0] ?? '';
    if (!isErrorCell(cell)) continue;
    const number = rows[row] ?? 0;
    const known = found.get(cell) ?? { first: number, rows: new Set<number>() };
    known.rows.add(number);
    found.set(cell, known);
  }
  for (const [cell, one] of found) log.error('error-cell', one.first, headers[column] ?? null, { cell, rows: one.rows.size });
}
