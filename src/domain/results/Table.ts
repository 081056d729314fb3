/** A table to be written: `null` is an empty cell, never 0. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A table with its name: that of its file, or of its sheet in a workbook. */
export interface NamedTable extends Table {
  readonly name: string;
}
