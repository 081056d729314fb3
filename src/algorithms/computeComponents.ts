import type { Csr } from '../network/Csr';

export interface Components {
  /** By node, numbered by their first node. */
  readonly of: Int32Array;
  /** By component. */
  readonly sizes: readonly number[];
  /** The greatest size; 0 = there is nobody. */
  readonly largest: number;
}

/** Connected components of an undirected graph, without recursion. Linear. */
export function computeComponents(n: number, { offsets, targets }: Csr): Components {
  const of = new Int32Array(n).fill(-1);
  const sizes: number[] = [];
  const waiting: number[] = [];
  for (let start = 0; start < n; start += 1) {
    if (of[start] !== -1) continue;
    const component = sizes.length;
    let size = 0;
    waiting.push(start);
    of[start] = component;
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      size += 1;
      const end = offsets[node + 1] ?? 0;
      for (let arc = offsets[node] ?? 0; arc < end; arc += 1) {
        const other = targets[arc] ?? 0;
        if (of[other] !== -1) continue;
        of[other] = component;
        waiting.push(other);
      }
    }
    sizes.push(size);
  }
  return { of, sizes, largest: sizes.reduce((most, size) => Math.max(most, size), 0) };
}
