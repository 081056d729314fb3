import type { NamedTable } from '../domain/results/Table';
import type { RowList } from '../tables/Rows';

/** A table of the page as it is shown, its rows filtered and sorted, for spreadsheets: numbers stay numbers, and a gap is empty. */
export function tabulateGrid<T extends Readonly<Record<keyof T, string | number | null>>>(
  name: string,
  columns: readonly { readonly id: keyof T; readonly label: string }[],
  rows: RowList<T>,
): NamedTable {
  return {
    name,
    columns: columns.map(({ label }) => label),
    rows: Array.from({ length: rows.length }, (_, at) => {
      const row = rows.at(at);
      return columns.map(({ id }): string | number | null => (row === undefined ? null : row[id]));
    }),
  };
}
