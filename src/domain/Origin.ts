/** Where something was said: an entry of `Study.sources` and the row as a spreadsheet numbers it (header = row 1). */
export interface Origin {
  readonly source: number;
  readonly row: number;
}
