import type { Csr } from '../network/Csr';

/** A depth-first search of an undirected graph, all components one after the other. */
export interface SearchTree {
  /** Place in the search → node, and back. A subtree is a run of places that begins with its top. */
  readonly order: Int32Array;
  readonly entered: Int32Array;
  /** By node; −1 = the first of its component. */
  readonly parent: Int32Array;
  /** By node: how many nodes its subtree holds, itself included. */
  readonly size: Int32Array;
  /** By node: the earliest place that its subtree reaches by one edge outside the tree, or its own. */
  readonly low: Int32Array;
}

/** Tarjan 1972, without recursion: a chain of 20 000 people is as deep. Linear. */
export function buildSearchTree(n: number, { offsets, targets }: Csr): SearchTree {
  const order = new Int32Array(n);
  const entered = new Int32Array(n).fill(-1);
  const parent = new Int32Array(n).fill(-1);
  const size = new Int32Array(n).fill(1);
  const low = new Int32Array(n);
  const next = offsets.slice(0, n);
  const stack = new Int32Array(n);
  let place = 0;
  let height = 0;
  const enter = (node: number): void => {
    entered[node] = low[node] = place;
    order[place] = node;
    place += 1;
    stack[height] = node;
    height += 1;
  };

  for (let root = 0; root < n; root += 1) {
    if (entered[root] !== -1) continue;
    enter(root);
    while (height > 0) {
      const node = stack[height - 1] ?? 0;
      const arc = next[node] ?? 0;
      if (arc < (offsets[node + 1] ?? 0)) {
        next[node] = arc + 1;
        const other = targets[arc] ?? 0;
        if (entered[other] === -1) {
          parent[other] = node;
          enter(other);
        } else if (other !== parent[node]) low[node] = Math.min(low[node] ?? 0, entered[other] ?? 0);
        continue;
      }
      height -= 1;
      const above = parent[node] ?? -1;
      if (above === -1) continue;
      size[above] = (size[above] ?? 0) + (size[node] ?? 0);
      low[above] = Math.min(low[above] ?? 0, low[node] ?? 0);
    }
  }
  return { order, entered, parent, size, low };
}
