import type { Work } from '../support/Progress';

/** What rows of two tables go by: alike under one key, they may be the same row. */
export type RowKeys = readonly [one: (row: number) => string, other: (row: number) => string];

const ROWS_AT_ONCE = 500;

/**
 * Which row of one table is which of another: each is paired with the first that is left under the same key, first by the first keys,
 * those that are left by the next. No row is in two pairs.
 *
 * @returns for each row of the one its partner in the other; −1 = it has none
 */
export function* pairRows(one: number, other: number, keys: readonly RowKeys[]): Work<Int32Array> {
  const partner = new Int32Array(one).fill(-1);
  const taken = new Uint8Array(other);
  for (const [keyOfOne, keyOfOther] of keys) {
    const left = new Map<string, number[]>();
    for (let row = 0; row < other; row += 1) {
      if (row % ROWS_AT_ONCE === 0) yield { stage: 'Comparing', done: row, total: other };
      if (taken[row] === 1) continue;
      const key = keyOfOther(row);
      const known = left.get(key);
      if (known === undefined) left.set(key, [row]);
      else known.push(row);
    }
    // From the end of each list a row is taken in no time; so it is turned, and the first is taken first.
    for (const rows of left.values()) rows.reverse();
    if (left.size === 0) break;
    for (let row = 0; row < one; row += 1) {
      if (row % ROWS_AT_ONCE === 0) yield { stage: 'Comparing', done: row, total: one };
      if (partner[row] !== -1) continue;
      const found = left.get(keyOfOne(row))?.pop();
      if (found === undefined) continue;
      partner[row] = found;
      taken[found] = 1;
    }
  }
  return partner;
}
