import type { NominationColumn } from '../domain/nominations/nominationColumns';

/** What a cell of a column is: unsigned of 8 or 16 bits, signed of 32 bits, or a double; little endian. */
export type CellType = 'u8' | 'u16' | 'i32' | 'f64';

/** Where the cells of a column stand: `count` cells from byte `at` after the text of the block. */
export interface StoredColumn {
  readonly name: string;
  readonly type: CellType;
  readonly at: number;
  readonly count: number;
}

/** Nominations as the text of a block tells them. Columns that tell nothing are left out, and cells after the last that does. */
export interface StoredNominations {
  readonly length: number;
  readonly words: readonly string[];
  readonly lists: readonly (readonly string[])[];
  readonly columns: readonly StoredColumn[];
  readonly attributes: readonly StoredColumn[];
}

/** Cells that point to words or lists are written no wider than those need: see `typeOfIndices`. */
export const CELL_TYPES: Readonly<Record<NominationColumn, CellType>> = {
  source: 'u16',
  row: 'i32',
  from: 'i32',
  to: 'i32',
  contactOrganisation: 'i32',
  contactKind: 'u8',
  types: 'i32',
  motives: 'i32',
  activity: 'u8',
  position: 'u8',
  structure: 'u8',
  coordination: 'u8',
  membership: 'u8',
  formation: 'u8',
  strength: 'f64',
  round: 'i32',
  frequency: 'i32',
  since: 'i32',
  barrier: 'i32',
  note: 'i32',
  edited: 'u8',
};

export const CELL_BYTES: Readonly<Record<CellType, number>> = { u8: 1, u16: 2, i32: 4, f64: 8 };

/** The narrowest that can point to each of so many entries. */
export function typeOfIndices(entries: number): CellType {
  return entries <= 2 ** 8 ? 'u8' : entries <= 2 ** 16 ? 'u16' : 'i32';
}
