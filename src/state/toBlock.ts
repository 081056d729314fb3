/** Cells as spreadsheet programs take them from the clipboard; `readBlock` reads the same cells again. */
export function toBlock(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quote).join('\t')}\n`).join('');
}

function quote(cell: string): string {
  return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
