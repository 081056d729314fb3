import { guessHolds } from './guessHolds';
import { matchColumns } from './matchColumns';
import { PEOPLE_COLUMNS } from './peopleColumns';
import { nameTool } from './surveys/nameTool';

/** Whether cells can be the headers of a table, where titles may stand above them. */
export interface IsHeader {
  (cells: readonly string[]): boolean;
  /** So many columns the table has at least: of several header rows the first may be the shortest. */
  readonly columns?: number;
}

/** How many rows are looked at before the first is taken for the headers after all. */
export const ROWS_ABOVE = 10;

export function makeHeaderTest(holds: 'people' | 'contacts' | null, named: ReadonlyMap<string, string>): IsHeader {
  return (cells) => {
    // A title may be a word that some column is called by; alone in its row it heads nothing.
    if (cells.filter((cell) => cell !== '').length < 2) return false;
    if (nameTool(cells) !== null) return true;
    if (holds === null) return guessHolds(cells, named) !== null;
    if (holds === 'contacts') return guessHolds(cells, named) === 'contacts';
    const { columns } = matchColumns(cells, PEOPLE_COLUMNS, named);
    return columns.has('id') || columns.has('name');
  };
}
