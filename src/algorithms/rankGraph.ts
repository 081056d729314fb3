import type { Csr } from '../network/Csr';
import { sortByKey } from '../support/sortByKey';
import { isSameGraph } from './isSameGraph';
import { transpose } from './transpose';

/** A graph as the kernels of paths take it: its nodes renumbered, those with most arcs in first. */
export interface RankedGraph {
  readonly n: number;
  readonly out: Csr;
  /** The same rows as `out`, and the same arrays, where every arc has its opposite. */
  readonly in: Csr;
  /** New number → node. */
  readonly order: Int32Array;
}

/** Whom most name stands nearest in memory, and rows of one length stand together. Linear. */
export function rankGraph(n: number, csr: Csr): RankedGraph {
  const lacking = new Int32Array(n);
  for (const target of csr.targets) lacking[target] = (lacking[target] ?? 0) - 1;
  let most = 0;
  for (const count of lacking) most = Math.max(most, -count);
  const nodes = new Int32Array(n);
  for (let node = 0; node < n; node += 1) {
    nodes[node] = node;
    lacking[node] = (lacking[node] ?? 0) + most;
  }
  const order = sortByKey(nodes, lacking, most + 1);
  const rank = new Int32Array(n);
  for (let at = 0; at < n; at += 1) rank[order[at] ?? 0] = at;
  // Turned round twice, rows are sorted; turned round once, they are those of the arcs in.
  const reversed = transpose(n, renumber(csr, order, rank));
  const out = transpose(n, reversed);
  return { n, out, in: isSameGraph(out, reversed) ? out : reversed, order };
}

function renumber({ offsets, targets }: Csr, order: Int32Array, rank: Int32Array): Csr {
  const moved = { offsets: new Int32Array(offsets.length), targets: new Int32Array(targets.length) };
  let count = 0;
  for (let at = 0; at < order.length; at += 1) {
    const node = order[at] ?? 0;
    const end = offsets[node + 1] ?? 0;
    for (let arc = offsets[node] ?? 0; arc < end; arc += 1) {
      moved.targets[count] = rank[targets[arc] ?? 0] ?? 0;
      count += 1;
    }
    moved.offsets[at + 1] = count;
  }
  return moved;
}
