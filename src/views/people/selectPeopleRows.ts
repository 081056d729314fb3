import type { Codebook } from '../../codebook/Codebook';
import type { Analysis } from '../../domain/results/Analysis';
import type { Person } from '../../domain/Person';
import { PEOPLE_COLUMNS } from '../../import/columns/peopleColumns';
import { ATTRIBUTE } from '../../editing/CellEdit';
import { personText } from '../../editing/personText';
import type { Cell, RowList, Rows } from '../../tables/Rows';
import { selectGroupLabel } from '../selectGroupLabel';
import type { ManagerRow } from './selectManagerRows';
import { selectManagerRows } from './selectManagerRows';

/** One person listed: `at` is their index in the list; a cell for each column of a people file, and what was computed of them. */
export type PeopleRow = Readonly<Record<string, string | number | null>>;

/** Columns that follow from the others and are only shown. */
export const COMPUTED_COLUMNS = ['answer', 'names', 'networks', 'namedBy', 'verdict'] as const;

/** Everybody listed, in the order of the list; what was computed is blank until it is there. */
export function selectPeopleRows(
  listed: readonly Person[],
  analysis: Pick<Analysis, 'reconciled' | 'isolation'> | null,
  codebook: Codebook,
): Rows<PeopleRow> {
  let rows: RowList<ManagerRow> | null = null;
  let places: ReadonlyMap<string, number> | null = null;
  function computedOf({ id }: Person, at: number): ManagerRow | undefined {
    if (analysis === null) return undefined;
    rows ??= selectManagerRows(analysis, codebook);
    const { people, managers } = analysis.reconciled;
    // They stand where they stood, unless somebody was added or taken out since.
    if (at < managers && people[at]?.id === id) return rows.at(at);
    places ??= new Map(people.slice(0, managers).map((person, index) => [person.id, index]));
    return rows.at(places.get(id) ?? -1);
  }
  const columns = ['at', ...PEOPLE_COLUMNS.map(({ column }) => column), ...attributesOf(listed), ...COMPUTED_COLUMNS];
  function cell(at: number, column: string): Cell {
    const person = listed[at];
    if (column === 'at' || person === undefined) return at;
    if (column === 'group') return person.group === '' ? '' : selectGroupLabel(codebook, person.group);
    if (isComputed(column)) return computedOf(person, at)?.[column] ?? (isCount(column) ? null : '');
    return personText(person, column);
  }
  return {
    length: listed.length,
    at: (at) => (listed[at] === undefined ? undefined : Object.fromEntries(columns.map((column) => [column, cell(at, column)]))),
    cell,
  };
}

const isCount = (column: string): boolean => column === 'names' || column === 'networks' || column === 'namedBy';

const isComputed = (column: string): column is (typeof COMPUTED_COLUMNS)[number] =>
  (COMPUTED_COLUMNS as readonly string[]).includes(column);

/** Columns of the files that Kith has no word for, as cells name them. */
export function attributesOf(listed: readonly Person[]): readonly string[] {
  return [...new Set(listed.flatMap(({ attributes }) => attributes.map(({ name }) => `${ATTRIBUTE}${name}`)))];
}
