import type { IssueLog } from '../IssueLog';
import { matchColumns } from '../columns/matchColumns';
import { peopleColumnsOf } from '../columns/peopleColumnsOf';
import type { Sheet } from '../files/Sheet';
import { TableEdit } from './TableEdit';
import { isTotal } from './tidyRows';

/** What a program or a person writes under a table, and a date or a time in it. */
const NOTE =
  /\b(?:generated|printed|exported|extracted|produced|created|downloaded|updated|run (?:on|at|by)|page \d+|source|confidential|official|sensitive|end of|filters?|notes?|prepared|report(?:ed)?|data as at|correct as)\b|©|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}:\d{2}|^[-–—=_*]{2,}|[-–—=_*]{3,}$/i;

/**
 * A list of people without the rows of one cell that are about nobody: headings among the rows (“North”, where North is an
 * organisation of others) and notes below. Any other row of one cell is somebody, and it is said. Only where other rows have more.
 */
export function leaveLoneCells(table: Sheet, named: ReadonlyMap<string, string>, log: IssueLog): Sheet {
  const { columns } = matchColumns(
    table.headers,
    peopleColumnsOf(table.headers, named, () => []),
    named,
  );
  const keys = [columns.get('id'), columns.get('name')].filter((index) => index !== undefined);
  const { headers, cells, words, length, rows } = table;
  const width = headers.length;
  if (width < 3) return table;
  const cellOf = (row: number, column: number): string => words[cells[row * width + column] ?? 0] ?? '';
  const lone: { readonly row: number; readonly column: number }[] = [];
  for (let row = 0; row < length; row += 1) {
    const [column, other] = headers.flatMap((_, at) => (cellOf(row, at) === '' ? [] : [at]));
    if (column !== undefined && other === undefined && !isTotal(cellOf(row, column))) lone.push({ row, column });
  }
  if (lone.length === 0 || 2 * lone.length > length) return table;
  const elsewhere = new Set<string>();
  for (const [at, word] of cells.entries()) if (!keys.includes(at % width)) elsewhere.add(words[word] ?? '');
  const left = new Set<number>();
  for (const { row, column } of lone) {
    const cell = cellOf(row, column);
    const isKey = keys.includes(column);
    const what = isKey && elsewhere.has(cell) ? 'heading' : NOTE.test(cell) ? 'note' : 'person';
    // Beside the columns that say who, a lone cell is about nobody, and the row is refused for that.
    if (what === 'person' && !isKey) continue;
    log.warn('lone-cell', rows[row] ?? 0, headers[column] ?? null, { what, cell });
    if (what !== 'person') left.add(row);
  }
  if (left.size === 0) return table;
  const edit = new TableEdit(table);
  for (let row = 0; row < length; row += 1) if (!left.has(row)) edit.copy(row);
  return edit.finish(left.size);
}
