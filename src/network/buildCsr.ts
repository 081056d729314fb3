import type { Csr } from './Csr';

/** Longer rows are sorted by the library's own method: sorting by hand takes the square of their length. */
const LONG_ROW = 24;

/**
 * Rows of targets from pairs in any order: sorted, without repeats and without loops. A counting sort by source, then row
 * by row: an item that is moved through memory at random costs as much as a whole short row that is sorted in its place.
 *
 * @param symmetric each pair stands in both rows
 */
export function buildCsr(n: number, from: ArrayLike<number>, to: ArrayLike<number>, symmetric: boolean): Csr {
  const sources = columnOf(from);
  const targets = columnOf(to);
  const begins = new Int32Array(n + 1);
  countInto(begins, sources);
  if (symmetric) countInto(begins, targets);
  for (let node = 1; node <= n; node += 1) begins[node] = (begins[node] ?? 0) + (begins[node - 1] ?? 0);
  const rows = new Int32Array(begins[n] ?? 0);
  const ends = begins.slice();
  scatter(targets, sources, ends, rows);
  if (symmetric) scatter(sources, targets, ends, rows);
  return tidy(n, begins, rows);
}

function columnOf(values: ArrayLike<number>): Int32Array {
  return values instanceof Int32Array ? values : new Int32Array(values);
}

/** How often each node is met, one place further on. */
function countInto(begins: Int32Array, nodes: Int32Array): void {
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at] ?? 0;
    begins[node + 1] = (begins[node + 1] ?? 0) + 1;
  }
}

/** Items into the rows of their keys, in their order; `ends` moves along. */
function scatter(items: Int32Array, keys: Int32Array, ends: Int32Array, rows: Int32Array): void {
  for (let at = 0; at < items.length; at += 1) {
    const key = keys[at] ?? 0;
    const place = ends[key] ?? 0;
    rows[place] = items[at] ?? 0;
    ends[key] = place + 1;
  }
}

/** Sorts each row, and takes repeats and loops out. */
function tidy(n: number, begins: Int32Array, rows: Int32Array): Csr {
  const offsets = new Int32Array(n + 1);
  let count = 0;
  let begin = 0;
  for (let node = 0; node < n; node += 1) {
    const end = begins[node + 1] ?? 0;
    sortRow(rows, begin, end);
    let last = -1;
    for (let at = begin; at < end; at += 1) {
      const target = rows[at] ?? 0;
      if (target === last || target === node) continue;
      last = target;
      rows[count] = target;
      count += 1;
    }
    begin = end;
    offsets[node + 1] = count;
  }
  return { offsets, targets: count === rows.length ? rows : rows.slice(0, count) };
}

function sortRow(rows: Int32Array, begin: number, end: number): void {
  if (end - begin > LONG_ROW) {
    rows.subarray(begin, end).sort();
    return;
  }
  for (let at = begin + 1; at < end; at += 1) {
    const item = rows[at] ?? 0;
    let place = at;
    while (place > begin) {
      const before = rows[place - 1] ?? 0;
      if (before <= item) break;
      rows[place] = before;
      place -= 1;
    }
    rows[place] = item;
  }
}
