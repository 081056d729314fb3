import type { IssueLog } from '../IssueLog';
import { plainText } from '../plainText';
import type { StaffList } from './StaffList';
import type { Sheet } from '../files/Sheet';
import { TableEdit } from './TableEdit';

/** What may be summed up: “Total headcount”, “Total number of staff in post”. */
const TOTAL =
  /^(?:(?:grand |sub[ -]?|overall )?totals?(?:[ :–-]+(?:number|no|count|sum|of|in|posts?|headcount|heads?|staff|people|persons?|employees|managers|members|names|records|rows|fte|wte|establishment))*|headcount|sum|count|(?:overall |grand )?(?:averages?|means?|medians?)|response rate|percent(?:age)?|min(?:imum)?|max(?:imum)?|standard deviation|st\.? ?dev)\b[: ]*\d*$/i;
/** As a spreadsheet program writes it for a part of the rows: “Theatres Total”, “Subtotal Theatres”. Where names stand it may be a name. */
const TOTAL_OF_PART = /^.{1,60} (?:(?:sub[ -]?|grand )?totals?|count|headcount)[: ]*\d*$|^sub[ -]?totals?\b.{0,60}$/i;
const NUMBER = /^[\d.,% ]*$/;
const [UNSEEN, ORDINARY, HEADER, SUM] = [0, 1, 2, 3];

/**
 * A table without the rows that are none: its headers once more among the rows, and totals. `keys` are the columns that
 * say whom a row is about; only rows that say something odd there, or nothing, are looked at.
 */
export function tidyRows(table: Sheet, keys: readonly number[], staff: StaffList | null, log: IssueLog): Sheet {
  const { headers, cells, words, length, rows } = table;
  const width = headers.length;
  const kinds = new Uint8Array(words.length);
  const left: number[] = [];
  const cellOf = (row: number, column: number): string => words[cells[row * width + column] ?? 0] ?? '';
  const kindOf = (word: number, column: number): number => {
    const kind = kinds[word] ?? UNSEEN;
    return kind === UNSEEN ? (kinds[word] = told(words[word] ?? '', headers[column] ?? '')) : kind;
  };
  const leaveTotal = (row: number, column: number): void => {
    const number = rows[row] ?? 0;
    log.warn('totals-row', number, headers[column] ?? null, { cell: cellOf(row, column) });
    left.push(row);
  };
  for (const column of keys) {
    kinds.fill(UNSEEN);
    for (let row = 0; row < length; row += 1) {
      const kind = kindOf(cells[row * width + column] ?? 0, column);
      if (kind === ORDINARY) continue;
      const number = rows[row] ?? 0;
      if (left.includes(row)) continue;
      if (kind === HEADER && repeatsHeaders(table, row)) {
        log.tell('repeated-header', number, null, {});
        left.push(row);
      } else if (
        kind === SUM &&
        staff?.has(cellOf(row, column)) !== true &&
        headers.every((_, other) => other === column || NUMBER.test(cellOf(row, other)))
      ) {
        leaveTotal(row, column);
      }
    }
  }
  // A total may stand beside a blank or a number: “,Total,28”. About nobody, it is looked for in every column.
  for (let row = 0; row < length; row += 1) {
    if (keys.some((column) => !NUMBER.test(cellOf(row, column)))) continue;
    const column = headers.findIndex((_, at) => cellOf(row, at) !== '' && !NUMBER.test(cellOf(row, at)));
    const cell = cellOf(row, column);
    if (column < 0 || left.includes(row) || !(isTotal(cell) || TOTAL_OF_PART.test(cell)) || staff?.has(cellOf(row, column)) === true)
      continue;
    if (headers.every((_, other) => other === column || NUMBER.test(cellOf(row, other)))) leaveTotal(row, column);
  }
  if (left.length === 0) return table;
  const edit = new TableEdit(table);
  const leaving = new Set(left);
  for (let row = 0; row < length; row += 1) if (!leaving.has(row)) edit.copy(row);
  return edit.finish(left.length);
}

function told(word: string, header: string): number {
  if (word === '') return ORDINARY;
  if (word.length === header.length && plainText(word) === plainText(header)) return HEADER;
  return isTotal(word) ? SUM : ORDINARY;
}

/** “Total”, “Grand total: 12”: whose name it may be is for the staff list to say. */
export const isTotal = (word: string): boolean => word.length < 48 && TOTAL.test(word);

/** Every cell that is not blank says what stands above it, and at least two do where there are two. */
function repeatsHeaders({ headers, cells, words }: Sheet, row: number): boolean {
  let same = 0;
  for (const [column, header] of headers.entries()) {
    const cell = words[cells[row * headers.length + column] ?? 0] ?? '';
    if (cell === '') continue;
    if (plainText(cell) !== plainText(header)) return false;
    same += 1;
  }
  return same >= Math.min(2, headers.length);
}
