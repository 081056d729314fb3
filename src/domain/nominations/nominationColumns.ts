import type { Nominations } from './Nominations';

export type NominationColumn = { readonly [Name in keyof Nominations]: Nominations[Name] extends ArrayBufferView ? Name : never }[keyof Nominations];
export type ColumnCells = Uint8Array | Uint16Array | Int32Array | Float64Array;

/** What the cells of each column are: themselves, or indices into `words` or `lists`. The order is that of a study file. */
const NOMINATION_COLUMNS: Readonly<Record<NominationColumn, 'plain' | 'words' | 'lists'>> = {
  source: 'plain',
  row: 'plain',
  from: 'words',
  to: 'words',
  contactOrganisation: 'words',
  contactKind: 'plain',
  types: 'lists',
  motives: 'lists',
  activity: 'plain',
  position: 'plain',
  structure: 'plain',
  coordination: 'plain',
  membership: 'plain',
  formation: 'plain',
  strength: 'plain',
  round: 'words',
  frequency: 'words',
  since: 'words',
  barrier: 'words',
  note: 'words',
  edited: 'plain',
};

/** Nominations whose every column, attributes included, is what `make` makes of it. */
export function mapColumns(
  nominations: Nominations,
  rest: Pick<Nominations, 'length' | 'words' | 'lists'>,
  make: <Cells extends ColumnCells>(cells: Cells, holds: 'plain' | 'words' | 'lists', name: NominationColumn | null) => Cells,
): Nominations {
  const names = Object.keys(NOMINATION_COLUMNS) as NominationColumn[];
  return {
    ...(Object.fromEntries(names.map((name) => [name, make(nominations[name], NOMINATION_COLUMNS[name], name)])) as unknown as Pick<Nominations, NominationColumn>),
    length: rest.length,
    words: rest.words,
    lists: rest.lists,
    attributes: nominations.attributes.map(({ name, cells }) => ({ name, cells: make(cells, 'words', null) })),
  };
}

/** What a cell holds when nothing is told: NaN for a strength, else 0. */
export function blankOf(cells: ColumnCells): number {
  return cells instanceof Float64Array ? NaN : 0;
}
