import { hasLostDigits } from './hasLostDigits';
import type { IssueLog } from '../IssueLog';
import { isErrorCell } from './isMissing';
import type { Sheet } from '../files/Sheet';

/**
 * Tells of cells that a spreadsheet program has spoilt: error values anywhere, lost digits in the columns of ids.
 *
 * @param idColumns rows whose id has lost digits are not taken: nobody can know whom they mean
 * @param otherIds of ids that only point to somebody else
 * @param contacts the column of who is named, of which another says it
 */
export function flagCells(
  table: Sheet,
  idColumns: readonly number[],
  log: IssueLog,
  otherIds: readonly number[] = [],
  contacts = -1,
): void {
  const errors = table.words.map(isErrorCell);
  if (errors.includes(true)) {
    const all = [...table.headers.keys()].filter((index) => index !== contacts);
    flag(table, all, errors, (row, header, cell) => {
      log.repeat('error-cell', 'warning', row, header, { cell });
    });
  }
  const rounded = table.words.map(hasLostDigits);
  if (rounded.includes(true)) {
    flag(table, idColumns, rounded, (row, header, cell) => {
      log.error('digits-lost', row, header, { cell, isLeftOut: true, rows: 1 });
    });
    flag(table, otherIds, rounded, (row, header, cell) => {
      log.repeat('digits-lost', 'warning', row, header, { cell, isLeftOut: false });
    });
  }
}

function flag(
  table: Sheet,
  columns: readonly number[],
  wanted: readonly boolean[],
  tell: (row: number, header: string, cell: string) => void,
): void {
  const width = table.headers.length;
  for (let r = 0; r < table.length; r++) {
    for (const column of columns) {
      const word = table.cells[r * width + column] ?? 0;
      if (wanted[word] === true) tell(table.rows[r] ?? 0, table.headers[column] ?? '', table.words[word] ?? '');
    }
  }
}
