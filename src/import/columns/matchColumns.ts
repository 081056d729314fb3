import type { ColumnName } from './ColumnName';
import { nameManagers } from './nameManagers';
import { headerWords, readHeader } from './readHeader';
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
 * aliases that is there; else by the one header that can be read so without its brackets and without the words of a question.
 */
export function matchColumns<Column extends string>(
  written: readonly string[],
  names: readonly ColumnName<Column>[],
  named: ReadonlyMap<string, string>,
): ColumnMatch<Column> {
  const headers = nameManagers(written);
  const places = placesOf(headers);
  const columns = new Map<Column, number>();
  const notFound: { column: Column; header: string }[] = [];
  const taken = new Set<number>();
  const take = (column: Column, header: string, among = places): boolean => {
    const index = among.get(plainText(header));
    if (index === undefined || taken.has(index)) return false;
    columns.set(column, index);
    taken.add(index);
    return true;
  };
  const asWritten = headers === written ? places : placesOf(written);
  for (const { column } of names) {
    const header = named.get(column);
    if (header !== undefined && !take(column, header, asWritten)) notFound.push({ column, header });
  }
  // Own names before any alias, so that `source` is not taken for `from` where there is a `from`.
  for (const { column } of names) if (!columns.has(column)) take(column, column);
  for (const { column, aliases } of names) if (!columns.has(column)) aliases.some((alias) => take(column, alias));
  const readAs = placeReadings(headers);
  for (const { column, aliases, names: whom, asked } of names) {
    if (columns.has(column)) continue;
    const found = [column, ...aliases].flatMap((word) => readAs(whom).get(plainText(word)) ?? []);
    if (asked !== undefined) headers.forEach((header, index) => asked(headerWords(header)) && found.push(index));
    const [index, another] = new Set(found.filter((place) => !taken.has(place)));
    // Of two that can be read so, somebody must say which is meant.
    if (index === undefined || another !== undefined) continue;
    columns.set(column, index);
    taken.add(index);
  }
  return { columns, others: headers.map((_, index) => index).filter((index) => !taken.has(index)), notFound };
}

/** Where each header stands first. */
function placesOf(headers: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  headers.forEach((header, index) => {
    const plain = plainText(header);
    if (!places.has(plain)) places.set(plain, index);
  });
  return places;
}

type Names = ColumnName<string>['names'];

/** Where headers stand that can be read as a word; worked out when it is asked for. */
function placeReadings(headers: readonly string[]): (names: Names) => ReadonlyMap<string, readonly number[]> {
  const known = new Map<Names, Map<string, number[]>>();
  return (names) => {
    const found = known.get(names);
    if (found !== undefined) return found;
    const places = new Map<string, number[]>();
    known.set(names, places);
    headers.forEach((header, index) => {
      for (const reading of readHeader(header, names)) places.set(reading, [...(places.get(reading) ?? []), index]);
    });
    return places;
  };
}
