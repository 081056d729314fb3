/** Rows that come into being when somebody looks at them; every array of rows is such a list. */
export interface RowList<Row> {
  readonly length: number;
  at(index: number): Row | undefined;
}

/** What stands in a cell; `null` and '' = not known. */
export type Cell = string | number | null;

/** A table of any length. A search or a sort reads its cells and makes no row. */
export interface Rows<Row> extends RowList<Row> {
  cell(index: number, column: keyof Row): Cell;
}
