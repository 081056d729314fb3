import { ACTIVITIES } from '../Activity';
import { CONTACT_KINDS } from '../ContactKind';
import { MENTORINGS } from '../Mentoring';
import { POSITIONS } from '../Position';
import type { Nominations } from './Nominations';

export type NominationColumn = {
  readonly [Name in keyof Nominations]: Nominations[Name] extends ArrayBufferView ? Name : never;
}[keyof Nominations];
export type ColumnCells = Uint8Array | Uint16Array | Int32Array | Float64Array;

/** What a cell of a column is: unsigned of 8 or 16 bits, signed of 32 bits, or a double. */
export type CellType = 'u8' | 'u16' | 'i32' | 'f64';
type CellTypeOf<Cells> = Cells extends Uint8Array ? 'u8' : Cells extends Uint16Array ? 'u16' : Cells extends Int32Array ? 'i32' : 'f64';

/** What the cells of a column are: themselves, or indices into `words` or `lists`; and how many codes they may be, where they are codes. */
interface ColumnAbout<Cells> {
  readonly holds: 'plain' | 'words' | 'lists';
  readonly type: CellTypeOf<Cells>;
  readonly codes?: number;
}

const words = { holds: 'words', type: 'i32' } as const;
const lists = { holds: 'lists', type: 'i32' } as const;
const codesOf = (codes: number): ColumnAbout<Uint8Array> => ({ holds: 'plain', type: 'u8', codes });
const pole = codesOf(3);

/**
 * Every column: the one table of which empty nominations, their builder and their stored form are made. The order is that of a study
 * file.
 */
export const NOMINATION_COLUMNS: { readonly [Name in NominationColumn]: ColumnAbout<Nominations[Name]> } = {
  source: { holds: 'plain', type: 'u16' },
  row: { holds: 'plain', type: 'i32' },
  from: words,
  to: words,
  contactOrganisation: words,
  contactRole: words,
  contactUnit: words,
  contactKind: codesOf(CONTACT_KINDS.length),
  types: lists,
  motives: lists,
  outcomes: lists,
  activity: codesOf(ACTIVITIES.length),
  position: codesOf(POSITIONS.length),
  likePost: codesOf(3),
  mentoring: codesOf(MENTORINGS.length),
  structure: pole,
  coordination: pole,
  membership: pole,
  formation: pole,
  strength: { holds: 'plain', type: 'f64' },
  round: words,
  frequency: words,
  since: words,
  barrier: words,
  note: words,
  edited: codesOf(2),
};

const MAKERS: Readonly<Record<CellType, (length: number) => ColumnCells>> = {
  u8: (length) => new Uint8Array(length),
  u16: (length) => new Uint16Array(length),
  i32: (length) => new Int32Array(length),
  f64: (length) => new Float64Array(length),
};

/** So many cells of a column, all 0. */
export function makeCells<Name extends NominationColumn>(name: Name, length: number): Nominations[Name] {
  return MAKERS[NOMINATION_COLUMNS[name].type](length) as Nominations[Name];
}

/** Something for each column. */
export function eachColumn<Made extends { readonly [Name in NominationColumn]: unknown }>(
  make: (name: NominationColumn) => Made[NominationColumn],
): Made {
  return Object.fromEntries(COLUMN_NAMES.map((name) => [name, make(name)])) as Made;
}
const COLUMN_NAMES = Object.keys(NOMINATION_COLUMNS) as NominationColumn[];

/** Nominations whose every column, attributes included, is what `make` makes of it. */
export function mapColumns(
  nominations: Nominations,
  rest: Pick<Nominations, 'length' | 'words' | 'lists'>,
  make: <Cells extends ColumnCells>(cells: Cells, holds: 'plain' | 'words' | 'lists', name: NominationColumn | null) => Cells,
): Nominations {
  return {
    ...eachColumn<Pick<Nominations, NominationColumn>>((name) => make(nominations[name], NOMINATION_COLUMNS[name].holds, name)),
    length: rest.length,
    words: rest.words,
    lists: rest.lists,
    attributes: nominations.attributes.map(({ name, cells }) => ({ name, cells: make(cells, 'words', null) })),
  };
}

/** What a cell holds when nothing is stated: NaN for a strength, else 0. */
export function blankOf(cells: ColumnCells): number {
  return cells instanceof Float64Array ? NaN : 0;
}
