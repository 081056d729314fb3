import { sortByKey } from '../support/sortByKey';
import type { Csr } from './Csr';

/**
 * Rows of targets from pairs in any order: sorted, without repeats and without loops. Two counting sorts, linear in
 * pairs and nodes.
 *
 * @param symmetric each pair stands in both rows
 */
export function buildCsr(n: number, from: ArrayLike<number>, to: ArrayLike<number>, symmetric: boolean): Csr {
  const arcs = symmetric ? 2 * from.length : from.length;
  const sources = new Int32Array(arcs);
  const targets = new Int32Array(arcs);
  for (let pair = 0; pair < from.length; pair += 1) {
    sources[pair] = from[pair] ?? 0;
    targets[pair] = to[pair] ?? 0;
    if (!symmetric) continue;
    sources[from.length + pair] = to[pair] ?? 0;
    targets[from.length + pair] = from[pair] ?? 0;
  }
  const order = sortByKey(sortByKey(sources.map((_, arc) => arc), targets, n), sources, n);
  const offsets = new Int32Array(n + 1);
  const kept = new Int32Array(arcs);
  let count = 0;
  let source = -1;
  let target = -1;
  for (const arc of order) {
    const s = sources[arc] ?? 0;
    const t = targets[arc] ?? 0;
    if (s === t || (s === source && t === target)) continue;
    source = s;
    target = t;
    kept[count] = t;
    count += 1;
    offsets[s + 1] = (offsets[s + 1] ?? 0) + 1;
  }
  for (let node = 1; node <= n; node += 1) offsets[node] = (offsets[node] ?? 0) + (offsets[node - 1] ?? 0);
  return { offsets, targets: kept.slice(0, count) };
}
