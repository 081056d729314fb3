/** A spreadsheet runs a cell that begins with one of these as a formula. */
const STARTS_A_FORMULA = /^'*[=+\-@\t\r\n]/;

/**
 * A text as the cell of a spreadsheet: a leading apostrophe stops it from being a formula, and the reader
 * (`import/files/cleanCell`) takes it off again. A cell with an apostrophe of its own there gets one more, to come back whole.
 */
export function keepFromFormula(text: string): string {
  return STARTS_A_FORMULA.test(text) ? `'${text}` : text;
}
