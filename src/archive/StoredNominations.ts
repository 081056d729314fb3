import type { CellType } from '../domain/nominations/nominationColumns';

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

export const CELL_BYTES: Readonly<Record<CellType, number>> = { u8: 1, u16: 2, i32: 4, f64: 8 };

/** The narrowest that can point to each of so many entries. */
export function typeOfIndices(entries: number): CellType {
  return entries <= 2 ** 8 ? 'u8' : entries <= 2 ** 16 ? 'u16' : 'i32';
}
