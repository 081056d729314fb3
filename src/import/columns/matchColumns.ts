import type { ColumnName } from './ColumnName';
import { plainText } from '../plainText';

/** Which column of a table stands for which of Kith's, and which stand for none. */
export interface ColumnMatch<Column extends string> {
  readonly columns: ReadonlyMap<Column, number>;
  readonly others: readonly number[];
  /** Columns that were named for this file, but whose header it does not have. */
  readonly notFound: readonly { readonly column: Column; readonly header: string }[];
}

/**
 * Finds the columns by their headers: as `named` (column → header), else by their own names, else by the first of their
 * aliases that is there.
 */
export function matchColumns<Column extends string>(
  headers: readonly string[],
  names: readonly ColumnName<Column>[],
  named: ReadonlyMap<string, string>,
): ColumnMatch<Column> {
  const places = new Map<string, number>();
  headers.forEach((header, index) => {
    const plain = plainText(header);
    if (!places.has(plain)) places.set(plain, index);
  });
  const columns = new Map<Column, number>();
  const notFound: { column: Column; header: string }[] = [];
  const taken = new Set<number>();
  const take = (column: Column, header: string): boolean => {
    const index = places.get(plainText(header));
    if (index === undefined || taken.has(index)) return false;
    columns.set(column, index);
    taken.add(index);
    return true;
  };
  for (const { column } of names) {
    const header = named.get(column);
    if (header !== undefined && !take(column, header)) notFound.push({ column, header });
  }
  // Own names before any alias, so that `source` is not taken for `from` where there is a `from`.
  for (const { column } of names) if (!columns.has(column)) take(column, column);
  for (const { column, aliases } of names) if (!columns.has(column)) aliases.some((alias) => take(column, alias));
  return { columns, others: headers.map((_, index) => index).filter((index) => !taken.has(index)), notFound };
}
