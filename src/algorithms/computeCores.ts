import type { Csr } from '../network/Csr';
import { rowLength } from '../network/rowLength';

/**
 * Core number of each node: nodes stand in one row, sorted by degree, and are taken from its beginning; a neighbour that
 * loses one moves to the beginning of its bin (Batagelj & Zaveršnik 2003). Linear.
 */
export function computeCores(n: number, csr: Csr): Int32Array {
  const { offsets, targets } = csr;
  const core = Int32Array.from({ length: n }, (_, node) => rowLength(csr, node));
  const most = core.reduce((greatest, degree) => Math.max(greatest, degree), 0);
  /** By degree: where its bin begins. */
  const begins = new Int32Array(most + 2);
  for (const degree of core) begins[degree + 1] = (begins[degree + 1] ?? 0) + 1;
  for (let degree = 1; degree <= most + 1; degree += 1) begins[degree] = (begins[degree] ?? 0) + (begins[degree - 1] ?? 0);
  const row = new Int32Array(n);
  const place = new Int32Array(n);
  const next = begins.slice();
  core.forEach((degree, node) => {
    const at = next[degree] ?? 0;
    next[degree] = at + 1;
    place[node] = at;
    row[at] = node;
  });
  for (let at = 0; at < n; at += 1) {
    const node = row[at] ?? 0;
    const k = core[node] ?? 0;
    for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc += 1) {
      const other = targets[arc] ?? 0;
      const degree = core[other] ?? 0;
      if (degree <= k) continue;
      const begin = begins[degree] ?? 0;
      const [first, from] = [row[begin] ?? 0, place[other] ?? 0];
      row[from] = first;
      place[first] = from;
      row[begin] = other;
      place[other] = begin;
      begins[degree] = begin + 1;
      core[other] = degree - 1;
    }
  }
  return core;
}
