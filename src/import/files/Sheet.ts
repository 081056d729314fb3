/**
 * A file or sheet as cells, before anybody asks what they mean. Each distinct cell is kept once, in `words` (entry 0
 * is the blank one), so that whatever is done to a cell is done once for each distinct one.
 */
export interface Sheet {
  /** File name; a sheet as `file.xlsx#Sheet`. */
  readonly file: string;
  /** As written, spaces around aside; their number is the width of the table. */
  readonly headers: readonly string[];
  /** Number of rows. */
  readonly length: number;
  /** Of each row, as a spreadsheet numbers it; blank rows count. */
  readonly rows: Int32Array;
  /** Row by row, into `words`. */
  readonly cells: Int32Array;
  /** Where the headers stand, as a spreadsheet numbers it; left out = row 1. */
  readonly headerRow?: number;
  /** As `cleanCell` leaves them. */
  readonly words: readonly string[];
  /** Rows found, those among them that could not be read included. */
  readonly found: number;
  /** In words: "UTF-8, comma". */
  readonly understood: string;
  /** Each row names one contact, however the name is written: it is not parted. */
  readonly isOneEach?: true;
}
