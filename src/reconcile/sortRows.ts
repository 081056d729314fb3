/** Rows by `from`, then by `to`, otherwise as they were: two counting sorts, linear in rows and people. */
export function sortRows(rows: Int32Array, from: Int32Array, to: Int32Array, people: number): Int32Array {
  return sortBy(sortBy(rows, to, people), from, people);
}

function sortBy(rows: Int32Array, key: Int32Array, keys: number): Int32Array {
  const next = new Int32Array(keys + 1);
  for (const row of rows) {
    const after = (key[row] ?? 0) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let value = 1; value <= keys; value += 1) next[value] = (next[value] ?? 0) + (next[value - 1] ?? 0);
  const sorted = new Int32Array(rows.length);
  for (const row of rows) {
    const value = key[row] ?? 0;
    const at = next[value] ?? 0;
    sorted[at] = row;
    next[value] = at + 1;
  }
  return sorted;
}
