import { cleanCell } from '../import/files/cleanCell';
import type { ColumnName } from '../import/columns/ColumnName';
import { matchColumns } from '../import/columns/matchColumns';
import type { CellEdit } from './CellEdit';
import { ATTRIBUTE } from './CellEdit';

interface Target {
  /** The rows as they are shown, from the chosen one on, by index; those after them are new. */
  readonly rows: readonly number[];
  /** Index of the first new row. */
  readonly end: number;
  /** The columns as they are shown, from the chosen one on; `null` = it can only be read. */
  readonly columns: readonly (string | null)[];
  readonly names: readonly ColumnName<string>[];
  /** Columns of which a heading must name one of each pair of brackets, to be a heading: [[id, name]], [[from], [to]]. */
  readonly heads: readonly (readonly string[])[];
  /** Somebody listed under this id; −1 = nobody. */
  readonly rowOf: (id: string) => number;
}

/**
 * Where the cells of a pasted block go: from the chosen cell on, down and to the right. A block that brings its own
 * headings goes under them instead, those with a known id into their row, the others into new ones.
 *
 * @returns the edits, and how many cells that hold something found no column
 */
export function placeBlock(
  block: readonly (readonly string[])[],
  target: Target,
): { readonly edits: readonly CellEdit[]; readonly beyond: number } {
  const headed = columnsOfHeadings(block[0] ?? [], target);
  const columns = headed ?? target.columns;
  const body = headed === null ? block : block.slice(1);
  const idAt = columns.indexOf('id');
  const edits: CellEdit[] = [];
  let beyond = 0;
  let fresh = target.end;
  body.forEach((cells, line) => {
    if (cells.every((cell) => cell.trim() === '') && headed !== null) return;
    const known = headed === null ? (target.rows[line] ?? -1) : idAt === -1 ? -1 : target.rowOf(cleanCell(cells[idAt] ?? ''));
    const row = known === -1 ? fresh++ : known;
    cells.forEach((text, at) => {
      const column = columns[at] ?? null;
      if (column !== null) edits.push({ row, column, text });
      else if (text.trim() !== '') beyond += 1;
    });
  });
  return { edits, beyond };
}

function columnsOfHeadings(cells: readonly string[], { names, heads }: Target): readonly (string | null)[] | null {
  const { columns } = matchColumns(cells, names, new Map());
  if (!heads.every((some) => some.some((column) => columns.has(column)))) return null;
  const at = new Map([...columns].map(([column, index]) => [index, column]));
  return cells.map((header, index) => at.get(index) ?? (header.trim() === '' ? null : `${ATTRIBUTE}${header.trim()}`));
}
