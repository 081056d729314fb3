import { CONTACT_COLUMNS } from '../columns/contactColumns';
import { guessHolds } from './guessHolds';
import { matchColumns } from '../columns/matchColumns';
import { PEOPLE_COLUMNS } from '../columns/peopleColumns';
import { nameTool } from '../surveys/nameTool';

/** Whether cells can be the headers of a table, where titles may stand above them. */
export interface IsHeader {
  (cells: readonly string[]): boolean;
  /** So many columns the table has at least: of several header rows the first may be the shortest. */
  readonly columns?: number;
  /** Whether it is one word alone that makes headers of cells, as in the title “Name | Staff list, June”. */
  readonly isWeak?: (cells: readonly string[]) => boolean;
  /** How many header rows there are; left out = one. */
  readonly rows?: number;
}

/** How many rows are looked at before the first is taken for the headers after all. */
export const ROWS_ABOVE = 10;

export function makeHeaderTest(holds: 'people' | 'contacts' | null, named: ReadonlyMap<string, string>): IsHeader {
  const isHeader: IsHeader = (cells) => {
    // A title may be a word that some column is called by; alone in its row it heads nothing.
    if (cells.filter((cell) => cell !== '').length < 2) return false;
    if (nameTool(cells) !== null) return true;
    if (holds === null) return guessHolds(cells, named) !== null;
    if (holds === 'contacts') return guessHolds(cells, named) === 'contacts';
    const { columns } = matchColumns(cells, PEOPLE_COLUMNS, named);
    return columns.has('id') || columns.has('name');
  };
  return Object.assign(isHeader, { isWeak });
}

/** Whether Kith knows no more than one of several headers. */
export function isWeak(cells: readonly string[]): boolean {
  return [PEOPLE_COLUMNS, CONTACT_COLUMNS].every((columns) => matchColumns<string>(cells, columns, NOTHING_NAMED).columns.size < 2);
}

const NOTHING_NAMED: ReadonlyMap<string, string> = new Map();

const filledIn = (cells: readonly string[]): number => cells.filter((cell) => cell !== '').length;

/**
 * Which of the first rows is the header; −1 = none of them. It is the first that may be one, unless that is a title: then a later row
 * has more cells, and more of them are headers.
 */
export function chooseHeader(rows: readonly (readonly string[])[], isHeader: IsHeader): number {
  const first = rows.findIndex(isHeader);
  const found = rows[first];
  if (found === undefined || isHeader.isWeak?.(found) !== true) return first;
  const better = rows.findIndex(
    (cells, at) => at > first && isHeader(cells) && isHeader.isWeak?.(cells) === false && filledIn(cells) > filledIn(found),
  );
  return better < 0 ? first : better;
}
