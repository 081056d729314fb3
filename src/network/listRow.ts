import type { Csr } from './Csr';

/** A row as a list of its own. By a loop: spread out, it would be walked by an iterator, which takes many times as long. */
export function listRow({ offsets, targets }: Csr, node: number): number[] {
  const row: number[] = [];
  const end = offsets[node + 1] ?? 0;
  for (let at = offsets[node] ?? 0; at < end; at += 1) row.push(targets[at] ?? 0);
  return row;
}
