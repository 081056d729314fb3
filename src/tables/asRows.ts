import type { Cell, Rows } from './Rows';

/** Rows that are there already, as a table that is searched and sorted like the others. */
export function asRows<Row extends Readonly<Record<keyof Row, Cell>>>(rows: readonly Row[]): Rows<Row> {
  return { length: rows.length, at: (index) => rows[index], cell: (index, column) => rows[index]?.[column] ?? null };
}
