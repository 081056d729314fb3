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
  if (width < 3 || length < 2) return table;
  const lone: { readonly row: number; readonly column: number }[] = [];
  for (let row = 0; row < length; row += 1) {
    let filled = 0;
    let column = -1;
    for (let at = 0; at < width && filled < 2; at += 1) {
      if ((words[cells[row * width + at] ?? 0] ?? '') === '') continue;
      filled += 1;
      column = at;
    }
    if (filled === 1 && !isTotal(words[cells[row * width + column] ?? 0] ?? '')) lone.push({ row, column });
  }
  if (lone.length === 0 || 2 * lone.length > length) return table;
  const elsewhere = new Set<number>();
  for (let at = 0; at < cells.length; at += 1) if (!keys.includes(at % width)) elsewhere.add(cells[at] ?? 0);
  const left = new Set<number>();
  for (const { row, column } of lone) {
    const word = cells[row * width + column] ?? 0;
    const cell = words[word] ?? '';
    const isKey = keys.includes(column);
    const what = isKey && elsewhere.has(word) ? 'heading' : NOTE.test(cell) ? 'note' : 'person';
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
