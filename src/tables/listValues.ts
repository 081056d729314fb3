import type { Rows } from './Rows';

const A_SLICE = 4096;

/** For each of some columns, the different texts in it, sorted, blanks left out; with a break now and then. */
export function* listValues<Row>(
  rows: Rows<Row>,
  columns: readonly (keyof Row)[],
): Generator<undefined, readonly (readonly string[])[], void> {
  const values: string[][] = [];
  for (const column of columns) {
    const seen = new Set<string>();
    let last: unknown = null;
    for (let index = 0; index < rows.length; index += 1) {
      if (index % A_SLICE === 0) yield;
      const cell = rows.cell(index, column);
      if (cell === last) continue;
      last = cell;
      if (cell !== null && cell !== '') seen.add(String(cell));
    }
    values.push([...seen].sort());
  }
  return values;
}
