import { cleanCell } from '../files/cleanCell';
import type { Delimiter } from '../files/findDelimiter';

/** How many rows formats may look at. */
export const TOP_ROWS = 12;
/** How many somebody may look at. */
export const SHOWN_ROWS = 60;
/** A table of more columns is refused (`Limits`), so nobody looks at their headers; a matrix may have as many as people. */
export const MOST_HEADERS = 1_000;
/** A matrix of ten thousand people has as many cells in a row. */
const MOST_CELLS = 20_000;

/** The first rows of a table that are not blank, and of each its number in the file, as a spreadsheet numbers it. */
export interface TopRows {
  readonly rows: readonly (readonly string[])[];
  readonly numbers: readonly number[];
}

/** The first rows of a delimited text that are not blank, as cells; a quote that is not closed ends with the text. */
export function readTopRows(text: string, delimiter: Delimiter, most = TOP_ROWS): TopRows {
  const rows: string[][] = [];
  const numbers: number[] = [];
  let number = 0;
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    if (cells.length < MOST_CELLS) cells.push(cleanCell(cell));
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    number += 1;
    if (cells.some((one) => one !== '')) {
      rows.push(cells);
      numbers.push(number);
    }
    cells = [];
  };
  for (let at = 0; at < text.length && rows.length < most; at += 1) {
    const mark = text.charAt(at);
    if (quoted) {
      if (mark !== '"') cell += mark;
      else if (text.charAt(at + 1) === '"') {
        cell += mark;
        at += 1;
      } else quoted = false;
    } else if (mark === '"' && cell.trim() === '') {
      cell = '';
      quoted = true;
    } else if (mark === delimiter) endCell();
    else if (mark === '\n' || mark === '\r') {
      endRow();
      if (mark === '\r' && text.charAt(at + 1) === '\n') at += 1;
    } else cell += mark;
  }
  if (rows.length < most) endRow();
  return { rows, numbers };
}
