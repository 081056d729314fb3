import type { Csr } from '../../network/Csr';
import { sortByKey } from '../../support/sortByKey';
import { transpose } from './transpose';

/** A graph as the kernels of paths take it: its nodes numbered anew, those with most arcs in first. */
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
  const named = new Int32Array(n);
  for (const target of csr.targets) named[target] = (named[target] ?? 0) + 1;
  const most = named.reduce((greatest, count) => Math.max(greatest, count), 0);
  const order = sortByKey(
    named.map((_, node) => node),
    named.map((count) => most - count),
    most + 1,
  );
  const rank = new Int32Array(n);
  order.forEach((node, at) => {
    rank[node] = at;
  });
  const renumbered: Csr = renumber(csr, order, rank);
  // Turned round twice, rows are sorted; turned round once, they are those of the arcs in.
  const reversed = transpose(n, renumbered);
  const out = transpose(n, reversed);
  return { n, out, in: isAlike(out, reversed) ? out : reversed, order };
}

function renumber({ offsets, targets }: Csr, order: Int32Array, rank: Int32Array): Csr {
  const moved = { offsets: new Int32Array(offsets.length), targets: new Int32Array(targets.length) };
  let count = 0;
  order.forEach((node, at) => {
    for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc += 1) {
      moved.targets[count] = rank[targets[arc] ?? 0] ?? 0;
      count += 1;
    }
    moved.offsets[at + 1] = count;
  });
  return moved;
}

function isAlike(a: Csr, b: Csr): boolean {
  return a.offsets.every((offset, at) => offset === b.offsets[at]) && a.targets.every((target, at) => target === b.targets[at]);
}
