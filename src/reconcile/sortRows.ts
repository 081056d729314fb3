import { sortByKey } from '../support/sortByKey';

/** Rows by `from`, then by `to`, otherwise as they were. Linear in rows and people. */
export function sortRows(rows: Int32Array, from: Int32Array, to: Int32Array, people: number): Int32Array {
  return sortByKey(sortByKey(rows, to, people), from, people);
}
