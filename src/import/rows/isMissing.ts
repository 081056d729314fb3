const MISSING = new Set(['', 'NA', 'N/A', 'n/a', '-', '–', '—']);

/** Error values of spreadsheets, as they are shown and as they are stored. */
const ERRORS = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NULL!', '#NUM!', '#SPILL!', '#CALC!', '#GETTING_DATA']);

export function isErrorCell(cell: string): boolean {
  return ERRORS.has(cell);
}

/** Whether a cell (as `cleanCell` leaves it) says that there is nothing to tell. `Na` is a surname and not among them. */
export function isMissing(cell: string): boolean {
  return MISSING.has(cell) || ERRORS.has(cell);
}
