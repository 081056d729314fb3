import { cleanCell } from '../import/files/cleanCell';
import { isMissing } from '../import/rows/isMissing';
import type { CellEdit } from './CellEdit';

/**
 * The edits of each row, in the order of the rows; cells as the import leaves them: clean, and blank where they say that nothing is stated.
 */
export function groupEdits(edits: readonly CellEdit[]): ReadonlyMap<number, readonly CellEdit[]> {
  const byRow = new Map<number, CellEdit[]>();
  for (const edit of edits.toSorted((a, b) => a.row - b.row)) {
    const text = cleanCell(edit.text);
    const clean = { ...edit, text: isMissing(text) ? '' : text };
    const row = byRow.get(edit.row);
    if (row === undefined) byRow.set(edit.row, [clean]);
    else row.push(clean);
  }
  return byRow;
}
