import type { Csr } from '../network/Csr';
import type { SearchTree } from './buildSearchTree';
import { buildSearchTree } from './buildSearchTree';

/** Nodes at the places `from … to` keep `left` companions when one particular other node is taken away. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly left: number;
}

/**
 * Sole-bridge dependence: the greatest share of the nodes that i reaches (the one taken away aside) that are lost when one
 * other node is taken away. NaN for a node that reaches fewer than two. docs/isolation.md, 2 (R3).
 *
 * A depth-first search gives, for each node v, the subtrees that depend on it alone; such a subtree is a run of the search
 * order, and so is what is around it. Each node of a run keeps the run's size. The smallest run over a node is found by
 * filling runs from the smallest up. O(nodes log nodes + edges), no recursion.
 */
export function computeBridgeDependence(n: number, csr: Csr, tree: SearchTree = buildSearchTree(n, csr)): Float64Array {
  const { order, size } = tree;
  const result = new Float64Array(n).fill(NaN);
  for (let first = 0; first < n;) {
    const count = size[order[first] ?? 0] ?? 1;
    const end = first + count;
    if (count > 2) {
      const kept = smallestCover(first, end, spansOf(first, end, tree));
      for (let place = first; place < end; place += 1) result[order[place] ?? 0] = (count - 1 - (kept[place - first] ?? 0)) / (count - 2);
    }
    first = end;
  }
  return result;
}

/** What is left to whom in the component at `from … to`, for each node that holds others together; smallest first. */
function spansOf(from: number, to: number, { order, entered, parent, size, low }: SearchTree): Span[] {
  const hanging = new Map<number, number[]>();
  for (let place = from + 1; place < to; place += 1) {
    const node = order[place] ?? 0;
    const above = parent[node] ?? 0;
    if ((low[node] ?? 0) < (entered[above] ?? 0)) continue;
    const known = hanging.get(above);
    if (known === undefined) hanging.set(above, [node]);
    else known.push(node);
  }
  const spans: Span[] = [];
  for (const [node, children] of hanging) {
    const around = to - from - 1 - children.reduce((sum, child) => sum + (size[child] ?? 0), 0);
    let reached = from;
    const leave = (at: number, length: number): void => {
      if (reached < at) spans.push({ from: reached, to: at, left: around });
      reached = at + length;
    };
    // Children were met in the order of the search, after the node itself.
    leave(entered[node] ?? 0, 1);
    for (const child of children) {
      const [at, length] = [entered[child] ?? 0, size[child] ?? 0];
      leave(at, length);
      spans.push({ from: at, to: at + length, left: length });
    }
    leave(to, 0);
  }
  return spans.sort((a, b) => a.left - b.left);
}

/** For each place, the smallest `left` of the spans over it (given smallest first); a place under none keeps all others. */
function smallestCover(first: number, end: number, spans: readonly Span[]): Int32Array {
  const count = end - first;
  const kept = new Int32Array(count).fill(count - 1);
  const free = new Int32Array(count + 1).map((_, place) => place);
  const nextFree = (place: number): number => {
    let at = place;
    while ((free[at] ?? at) !== at) {
      free[at] = free[free[at] ?? at] ?? at;
      at = free[at] ?? at;
    }
    return at;
  };
  for (const { from, to, left } of spans) {
    for (let place = nextFree(from - first); place < to - first; place = nextFree(place + 1)) {
      kept[place] = left;
      free[place] = place + 1;
    }
  }
  return kept;
}
