import { keepFromFormula } from '../support/keepFromFormula';

/** A negative number begins no formula, and is to be a number where it is pasted. */
const NUMBER = /^-\d+(?:\.\d+)?$/;

/**
 * Cells as spreadsheet programs take them from the clipboard, none of them a formula; `readBlock` and `cleanCell` read the same cells
 * again.
 */
export function toClipboardText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quote).join('\t')}\n`).join('');
}

function quote(cell: string): string {
  const safe = NUMBER.test(cell) ? cell : keepFromFormula(cell);
  return /["\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
