/** A column that Kith has a word for. Case, spaces and punctuation of headers do not count. */
export interface ColumnName<Column extends string> {
  readonly column: Column;
  readonly aliases: readonly string[];
}
