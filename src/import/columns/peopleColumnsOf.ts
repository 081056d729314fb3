import { allowedWords } from './allowedWords';
import { matchColumns } from './matchColumns';
import type { PersonColumn } from './peopleColumns';
import { PEOPLE_COLUMNS } from './peopleColumns';

const OF_PEOPLE = PEOPLE_COLUMNS.filter(({ isOfNetworks }) => isOfNetworks !== true);
const ONLY_KIND = PEOPLE_COLUMNS.filter(({ column }) => column === 'kind');

/**
 * The columns that a table of people may have. Those of the register of networks have headers that many a staff list uses
 * for something else (position, status): they are looked for only where a row says that it is a network.
 *
 * @param cellsOf the cells under the header of this index
 */
export function peopleColumnsOf(
  headers: readonly string[],
  named: ReadonlyMap<string, string>,
  cellsOf: (index: number) => Iterable<string>,
): readonly PersonColumn[] {
  const kind = matchColumns(headers, ONLY_KIND, named).columns.get('kind');
  if (kind === undefined) return OF_PEOPLE;
  for (const cell of cellsOf(kind)) if (allowedWords.personKind(cell) === 'collectivity') return PEOPLE_COLUMNS;
  return OF_PEOPLE;
}
