import type { Csr } from './Csr';

/** The rows without one node and its ties; the nodes after it move down by one. Linear. */
export function dropNode({ offsets, targets }: Csr, dropped: number): Csr {
  const n = offsets.length - 1;
  const left = new Int32Array(Math.max(1, n));
  const kept = new Int32Array(targets.length);
  let count = 0;
  for (let node = 0; node < n; node += 1) {
    if (node === dropped) continue;
    for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc += 1) {
      const target = targets[arc] ?? 0;
      if (target === dropped) continue;
      kept[count] = target > dropped ? target - 1 : target;
      count += 1;
    }
    left[node > dropped ? node : node + 1] = count;
  }
  return { offsets: left, targets: kept.subarray(0, count) };
}
