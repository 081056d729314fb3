import type { Csr } from '../../network/Csr';

/** Nodes at `from … to` of the search order keep `left` companions when one certain node is taken away. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly left: number;
}

/**
 * Sole-bridge dependence: the greatest share of the nodes that i reaches (the one taken away aside) that are lost when one
 * other node is taken away. NaN for a node that reaches fewer than two. Design of measures, 3.2 (R3).
 *
 * A depth-first search (Tarjan 1972) gives, for each node v, the subtrees that hang on it alone; such a subtree is a run
 * of the search order, and so is what is around it. Each node of a run keeps the run's size. The smallest that covers a
 * node is found by filling runs from the smallest up. O(nodes log nodes + edges), no recursion.
 */
export function computeBridgeDependence(n: number, { offsets, targets }: Csr): Float64Array {
  const result = new Float64Array(n).fill(NaN);
  const entered = new Int32Array(n).fill(-1);
  const low = new Int32Array(n);
  const size = new Int32Array(n);
  const parent = new Int32Array(n).fill(-1);
  const next = new Int32Array(n);
  const order = new Int32Array(n);
  let time = 0;

  for (let root = 0; root < n; root += 1) {
    if (entered[root] !== -1) continue;
    const first = time;
    const hanging = new Map<number, number[]>();
    const stack = [root];
    entered[root] = low[root] = time;
    order[time] = root;
    time += 1;
    next[root] = offsets[root] ?? 0;
    size[root] = 1;
    while (stack.length > 0) {
      const node = stack[stack.length - 1] ?? 0;
      const arc = next[node] ?? 0;
      if (arc < (offsets[node + 1] ?? 0)) {
        next[node] = arc + 1;
        const other = targets[arc] ?? 0;
        if (entered[other] === -1) {
          parent[other] = node;
          entered[other] = low[other] = time;
          order[time] = other;
          time += 1;
          next[other] = offsets[other] ?? 0;
          size[other] = 1;
          stack.push(other);
        } else if (other !== parent[node]) low[node] = Math.min(low[node] ?? 0, entered[other] ?? 0);
        continue;
      }
      stack.pop();
      const above = parent[node] ?? -1;
      if (above === -1) continue;
      size[above] = (size[above] ?? 0) + (size[node] ?? 0);
      low[above] = Math.min(low[above] ?? 0, low[node] ?? 0);
      if ((low[node] ?? 0) >= (entered[above] ?? 0)) hanging.set(above, [...(hanging.get(above) ?? []), node]);
    }
    const count = time - first;
    if (count < 3) continue;
    const kept = smallestCover(first, time, spansOf(first, time, hanging, entered, size));
    for (let at = first; at < time; at += 1) result[order[at] ?? 0] = (count - 1 - (kept[at - first] ?? 0)) / (count - 2);
  }
  return result;
}

function spansOf(first: number, end: number, hanging: ReadonlyMap<number, readonly number[]>, entered: Int32Array, size: Int32Array): Span[] {
  const spans: Span[] = [];
  const count = end - first;
  for (const [node, children] of hanging) {
    let around = count - 1;
    let from = first;
    const gaps: [number, number][] = [];
    // Children were met in the order of the search, so their runs follow each other; the node itself comes just before.
    const runs = [{ at: entered[node] ?? 0, size: 1 }, ...children.map((child) => ({ at: entered[child] ?? 0, size: size[child] ?? 0 }))];
    for (const run of runs.sort((a, b) => a.at - b.at)) {
      gaps.push([from, run.at]);
      from = run.at + run.size;
    }
    gaps.push([from, end]);
    for (const child of children) {
      const left = size[child] ?? 0;
      around -= left;
      spans.push({ from: entered[child] ?? 0, to: (entered[child] ?? 0) + left, left });
    }
    for (const [start, stop] of gaps) if (start < stop) spans.push({ from: start, to: stop, left: around });
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
