/**
 * Items by the key of each, otherwise as they were: a counting sort, linear in items and keys. Sorted by the lesser key
 * first and then by the greater, they stand in the order of both.
 *
 * @param key by item, 0 ≤ key < keys
 */
export function sortByKey(items: Int32Array, key: Int32Array, keys: number): Int32Array {
  const next = new Int32Array(keys + 1);
  for (const item of items) {
    const after = (key[item] ?? 0) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let value = 1; value <= keys; value += 1) next[value] = (next[value] ?? 0) + (next[value - 1] ?? 0);
  const sorted = new Int32Array(items.length);
  for (const item of items) {
    const value = key[item] ?? 0;
    const at = next[value] ?? 0;
    sorted[at] = item;
    next[value] = at + 1;
  }
  return sorted;
}
