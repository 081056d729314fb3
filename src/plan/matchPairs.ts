import type { Work } from '../support/Progress';

/** Who may go with whom. */
export interface Matching {
  readonly rows: number;
  /** By column, how many rows it can take. */
  readonly capacities: readonly number[];
  /** A whole number, and more is better; `null` = not allowed. */
  readonly weightOf: (row: number, column: number) => number | null;
  /** At most so many pairs. */
  readonly most: number;
}

/**
 * By row, the column it is matched to, or −1: first as many pairs as can be, then the greatest sum of weights among all ways to have so
 * many. Exact: successive shortest paths with potentials (Ahuja, Magnanti & Orlin 1993, 9.7), each path adding one pair, so that every
 * number of pairs on the way is the best of its number too.
 */
export function* matchPairs({ rows, capacities, weightOf, most }: Matching): Work<Int32Array> {
  const columns = capacities.length;
  const cost = new Float64Array(rows * columns).fill(Infinity);
  let greatest = 0;
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const weight = (capacities[column] ?? 0) > 0 ? weightOf(row, column) : null;
      if (weight === null) continue;
      cost[row * columns + column] = -weight;
      greatest = Math.max(greatest, weight);
    }
  // Each pair adds the same, so that no cost is below 0 and no choice between equally many pairs changes.
  for (let at = 0; at < cost.length; at += 1) cost[at] = (cost[at] ?? 0) + greatest;

  const match = new Int32Array(rows).fill(-1);
  const used = new Int32Array(columns);
  const takers: number[][] = Array.from({ length: columns }, () => []);
  const potential = new Float64Array(rows + columns);
  let sinkPotential = 0;
  for (let pairs = 0; pairs < most; pairs += 1) {
    yield { stage: 'Matching', done: pairs, total: Math.min(most, rows) };
    const distance = new Float64Array(rows + columns).fill(Infinity);
    const before = new Int32Array(rows + columns).fill(-1);
    const done = new Uint8Array(rows + columns);
    for (let row = 0; row < rows; row += 1) if (match[row] === -1) distance[row] = -(potential[row] ?? 0);
    let end = -1;
    let endDistance = Infinity;
    for (;;) {
      let node = -1;
      let nearest = Infinity;
      for (let each = 0; each < rows + columns; each += 1) {
        const far = distance[each] ?? Infinity;
        if (done[each] === 0 && far < nearest) [node, nearest] = [each, far];
      }
      if (node === -1 || nearest >= endDistance) break;
      done[node] = 1;
      if (node < rows) {
        for (let column = 0; column < columns; column += 1) {
          if (match[node] === column) continue;
          const arc = cost[node * columns + column] ?? Infinity;
          const far = nearest + arc + (potential[node] ?? 0) - (potential[rows + column] ?? 0);
          if (far < (distance[rows + column] ?? Infinity)) [distance[rows + column], before[rows + column]] = [far, node];
        }
        continue;
      }
      const column = node - rows;
      if ((used[column] ?? 0) < (capacities[column] ?? 0)) {
        const far = nearest + (potential[node] ?? 0) - sinkPotential;
        if (far < endDistance) [end, endDistance] = [column, far];
      }
      for (const row of takers[column] ?? []) {
        const far = nearest - (cost[row * columns + column] ?? 0) + (potential[node] ?? 0) - (potential[row] ?? 0);
        if (far < (distance[row] ?? Infinity)) [distance[row], before[row]] = [far, node];
      }
    }
    if (end === -1) break;
    for (let node = 0; node < rows + columns; node += 1)
      potential[node] = (potential[node] ?? 0) + Math.min(distance[node] ?? Infinity, endDistance);
    sinkPotential += endDistance;
    used[end] = (used[end] ?? 0) + 1;
    for (let node = rows + end; ;) {
      const row = before[node] ?? -1;
      const column = node - rows;
      const previous = match[row] ?? -1;
      match[row] = column;
      takers[column]?.push(row);
      if (previous === -1) break;
      takers[previous]?.splice(takers[previous].indexOf(row), 1);
      node = rows + previous;
    }
  }
  return match;
}
