import { matchColumns } from '../columns/matchColumns';
import { PEOPLE_COLUMNS } from '../columns/peopleColumns';
import type { Part } from '../formats/Part';
import { PEOPLE_SHEETS } from './chooseSheets';
import { guessHolds } from './guessHolds';
import type { InputFile } from './InputFile';
import { plainText } from '../plainText';

const NOTHING_NAMED: ReadonlyMap<string, string> = new Map();

/**
 * The sheet beside answers that lists people by their names: the one that is called a staff list, else the only one. `null` = there is
 * none, or which is meant is for somebody to say.
 */
export function findListSheet(parts: readonly Part[], claimed: ReadonlySet<string>, said: NonNullable<InputFile['said']>): string | null {
  if (said.some(({ holds }) => holds === 'people')) return null;
  const lists = parts.filter(
    ({ name, kind, hidden, top }) =>
      kind === 'sheet' && !hidden && !claimed.has(name) && said.every((one) => one.name !== name) && top.some(listsNames),
  );
  const called = lists.filter(({ name }) => PEOPLE_SHEETS.has(plainText(name)));
  const [only, another] = called.length > 0 ? called : lists;
  return only === undefined || another !== undefined ? null : only.name;
}

const listsNames = (cells: readonly string[]): boolean =>
  cells.filter((cell) => cell !== '').length > 1 &&
  guessHolds(cells, NOTHING_NAMED) === 'people' &&
  matchColumns(cells, PEOPLE_COLUMNS, NOTHING_NAMED).columns.has('name');
