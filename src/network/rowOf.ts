import type { Csr } from './Csr';

/** The neighbours of a node, ascending; a view of the row, not a copy. */
export function rowOf({ offsets, targets }: Csr, node: number): Int32Array {
  return targets.subarray(offsets[node] ?? 0, offsets[node + 1] ?? 0);
}
