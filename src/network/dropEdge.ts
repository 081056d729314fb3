import type { Csr } from './Csr';

/** The rows without the edge between two nodes, which stands in both of their rows. Linear. */
export function dropEdge({ offsets, targets }: Csr, a: number, b: number): Csr {
  const kept = new Int32Array(targets.length);
  const left = new Int32Array(offsets.length);
  let count = 0;
  for (let node = 0; node + 1 < offsets.length; node += 1) {
    const gone = node === a ? b : node === b ? a : -1;
    for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc += 1) {
      const target = targets[arc] ?? 0;
      if (target === gone) continue;
      kept[count] = target;
      count += 1;
    }
    left[node + 1] = count;
  }
  return { offsets: left, targets: kept.slice(0, count) };
}
