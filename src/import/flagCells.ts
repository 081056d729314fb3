import type { IssueLog } from './IssueLog';
import { isErrorCell } from './isMissing';
import type { Table } from './Table';

/** Tells of cells that a spreadsheet program has spoilt: error values anywhere, lost digits in the columns of ids. */
export function flagCells(table: Table, idColumns: readonly number[], log: IssueLog): void {
  const errors = table.words.map(isErrorCell);
  if (errors.includes(true)) {
    const all = table.headers.map((_, index) => index);
    flag(table, all, errors, (row, header, cell) => {
      log.repeat('error-cell', 'warning', row, header, `The cell holds the error ${cell} and was read as not told. Mend it in the spreadsheet.`);
    });
  }
  const exponents = table.words.map((word) => /^\d([.,]\d+)?E\+?\d+$/i.test(word));
  if (exponents.includes(true)) {
    flag(table, idColumns, exponents, (row, header, cell) => {
      log.repeat('digits-lost', 'warning', row, header, `The id is written as ${cell}: the spreadsheet program has dropped its last digits, and different people may look alike. Format the column as text and enter the ids again.`);
    });
  }
}

function flag(table: Table, columns: readonly number[], wanted: readonly boolean[], tell: (row: number, header: string, cell: string) => void): void {
  const width = table.headers.length;
  for (let r = 0; r < table.length; r++) {
    for (const column of columns) {
      const word = table.cells[r * width + column] ?? 0;
      if (wanted[word] === true) tell(table.rows[r] ?? 0, table.headers[column] ?? '', table.words[word] ?? '');
    }
  }
}
