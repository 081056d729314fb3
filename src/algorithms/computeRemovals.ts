import type { Csr } from '../network/Csr';
import type { Work } from '../support/Progress';
import { ARCS_A_SLICE } from './arcsASlice';

const UNREACHED = 0x7fffffff;

/** What it would take away from the others if a node were not there, by node. */
export interface Removals {
  /** Σ 1/d from the node to all it reaches. */
  readonly harmonic: Float64Array;
  /** Σ over ordered pairs of *others* of 1/d now less 1/d without the node. */
  readonly lost: Float64Array;
}

/**
 * Exactly what removing each node in turn gives, at little more than the price of one pass over all shortest paths. Seen
 * from one source, removing v changes the distance of those nodes only to which *every* shortest path leads through v:
 * v's subtree in the tree of dominators, which breadth-first search finds as it goes (the common ancestor of the nodes
 * that lead there; Lengauer & Tarjan 1979 for the notion). Only these subtrees are searched again.
 * O(nodes × arcs × depth of the tree), and a contact network is a few steps deep.
 */
export function* computeRemovals(n: number, csr: Csr): Work<Removals> {
  const { offsets, targets } = csr;
  const harmonic = new Float64Array(n);
  const lost = new Float64Array(n);
  const distance = new Int32Array(n).fill(-1);
  const queue = new Int32Array(n);
  const dominator = new Int32Array(n);
  const depth = new Int32Array(n);
  const firstBelow = new Int32Array(n).fill(-1);
  const nextBeside = new Int32Array(n);
  const search = makeDetours(csr, distance);
  let looked = 0;

  for (let source = 0; source < n; source += 1) {
    if (looked > ARCS_A_SLICE) {
      looked = 0;
      yield { stage: 'Removing each person in turn', done: source, total: n };
    }
    let tail = 1;
    queue[0] = source;
    distance[source] = 0;
    depth[source] = 0;
    for (let head = 0; head < tail; head += 1) {
      const node = queue[head] ?? 0;
      const next = (distance[node] ?? 0) + 1;
      const end = offsets[node + 1] ?? 0;
      looked += end - (offsets[node] ?? 0);
      for (let arc = offsets[node] ?? 0; arc < end; arc += 1) {
        const target = targets[arc] ?? 0;
        const known = distance[target] ?? 0;
        if (known === -1) {
          distance[target] = next;
          queue[tail] = target;
          tail += 1;
          dominator[target] = node;
          depth[target] = (depth[node] ?? 0) + 1;
        } else if (known === next) {
          const shared = commonDominator(dominator[target] ?? 0, node, dominator, depth);
          dominator[target] = shared;
          depth[target] = (depth[shared] ?? 0) + 1;
        }
      }
    }
    let near = 0;
    for (let at = 1; at < tail; at += 1) {
      const node = queue[at] ?? 0;
      near += 1 / (distance[node] ?? 1);
      const above = dominator[node] ?? 0;
      nextBeside[node] = firstBelow[above] ?? -1;
      firstBelow[above] = node;
    }
    harmonic[source] = near;
    for (let at = 1; at < tail; at += 1) {
      const node = queue[at] ?? 0;
      if (firstBelow[node] === -1) continue;
      const { loss, arcs } = search(node, firstBelow, nextBeside);
      lost[node] = (lost[node] ?? 0) + loss;
      looked += arcs;
    }
    for (let at = 0; at < tail; at += 1) distance[queue[at] ?? 0] = firstBelow[queue[at] ?? 0] = -1;
  }
  return { harmonic, lost };
}

function commonDominator(a: number, b: number, dominator: Int32Array, depth: Int32Array): number {
  let [x, y] = [a, b];
  while (x !== y) {
    if ((depth[x] ?? 0) >= (depth[y] ?? 0)) x = dominator[x] ?? 0;
    else y = dominator[y] ?? 0;
  }
  return x;
}

/** A search for the ways round one node, for those nodes to which every shortest path leads through it. */
function makeDetours(
  { offsets, targets }: Csr,
  distance: Int32Array,
): (removed: number, firstBelow: Int32Array, nextBeside: Int32Array) => { readonly loss: number; readonly arcs: number } {
  const n = distance.length;
  const below = new Int32Array(n);
  const waiting = new Uint8Array(n);
  const detour = new Int32Array(n);
  const relaxed: number[] = [];

  return (removed, firstBelow, nextBeside) => {
    let count = 0;
    let arcs = 0;
    let loss = 0;
    const take = (above: number): void => {
      for (let node = firstBelow[above] ?? -1; node !== -1; node = nextBeside[node] ?? -1) {
        below[count] = node;
        count += 1;
        waiting[node] = 1;
      }
    };
    take(removed);
    for (let at = 0; at < count; at += 1) take(below[at] ?? 0);

    // From outside: the neighbours that keep their distance.
    for (let at = 0; at < count; at += 1) {
      const node = below[at] ?? 0;
      let nearest = Infinity;
      for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc += 1) {
        const other = targets[arc] ?? 0;
        if (other !== removed && waiting[other] !== 1) nearest = Math.min(nearest, (distance[other] ?? 0) + 1);
      }
      arcs += (offsets[node + 1] ?? 0) - (offsets[node] ?? 0);
      detour[node] = nearest === Infinity ? UNREACHED : nearest;
      loss += 1 / (distance[node] ?? 1);
    }

    // Inwards from there, nearest first: those met from outside by their distance, and those met on the way.
    const members = below.subarray(0, count);
    if (count > 1) members.sort((a, b) => (detour[a] ?? 0) - (detour[b] ?? 0));
    relaxed.length = 0;
    let [outer, inner] = [0, 0];
    while (outer < count || inner < relaxed.length) {
      const [fromOutside, fromWithin] = [members[outer] ?? -1, relaxed[inner] ?? -1];
      const outside = outer < count && (inner >= relaxed.length || (detour[fromOutside] ?? 0) <= (detour[fromWithin] ?? 0));
      const node = outside ? fromOutside : fromWithin;
      if (outside) outer += 1;
      else inner += 1;
      if (waiting[node] !== 1) continue;
      waiting[node] = 0;
      const steps = detour[node] ?? UNREACHED;
      if (steps === UNREACHED) continue;
      loss -= 1 / steps;
      for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc += 1) {
        const other = targets[arc] ?? 0;
        if (waiting[other] !== 1 || (detour[other] ?? 0) <= steps + 1) continue;
        detour[other] = steps + 1;
        relaxed.push(other);
      }
    }
    return { loss, arcs };
  };
}
