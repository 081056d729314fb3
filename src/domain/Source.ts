import type { Understood } from './Understood';

/** One file (or one sheet of it) that was brought in. */
export interface Source {
  /** File name without folders; a sheet as `file.xlsx#Sheet`. */
  readonly file: string;
  readonly holds: 'people' | 'contacts';
  /** Of the file's bytes, hexadecimal. */
  readonly sha256: string;
  /** Data rows found (blank ones aside), and rows that could be read; how many of them became contacts, `countTaken` says. */
  readonly rows: number;
  readonly taken: number;
  /** How it was understood, in words: "UTF-8, comma". */
  readonly understood: string;
  /** Of the first table of a file that is no plain table of people or contacts: as what it was understood. */
  readonly reading?: Understood;
  /** Column header of the file for each column that was understood: `from` → `manager_id`. In the file's order. */
  readonly columns: readonly { readonly column: string; readonly header: string }[];
}
