import { wholeNumber } from '../../support/wholeNumber';

/** A number that a spreadsheet program has rounded: “4.57E+10”. “1e+05” is 100000 and has lost nothing; “3E2” is a code. */
export function hasLostDigits(cell: string): boolean {
  return /^\d([.,]\d+)?E(\+\d+|0*[1-9]\d)$/i.test(cell) && (cell.includes('+') || /[.,]/.test(cell)) && wholeNumber(cell) === null;
}
