import type { Csr } from './Csr';

/** How many neighbours a node has. */
export function rowLength({ offsets }: Csr, node: number): number {
  return (offsets[node + 1] ?? 0) - (offsets[node] ?? 0);
}
