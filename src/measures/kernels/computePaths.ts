import type { Csr } from '../../network/Csr';
import type { Work } from '../../support/Progress';
import { ARCS_A_SLICE } from './arcsASlice';

/** What one pass over the shortest paths from every node gives, by node. */
export interface Paths {
  /** Σ over ordered pairs (s, t) of the share of their shortest paths that pass through. */
  readonly betweenness: Float64Array;
  /** Σ 1/d to, and from, every node that is reached. */
  readonly harmonicOut: Float64Array;
  readonly harmonicIn: Float64Array;
  /** Nodes reached, and the sum of distances to them. */
  readonly reached: Int32Array;
  readonly distances: Float64Array;
}

/**
 * Breadth-first search from every node with Brandes' accumulation (2001). The successors in the tree of shortest paths
 * are written down on the way out, so that the way back reads those only; path counts are doubles, as they outgrow
 * 32 bits. O(nodes × arcs).
 */
export function* computePaths(n: number, { offsets, targets }: Csr): Work<Paths> {
  const betweenness = new Float64Array(n);
  const harmonicOut = new Float64Array(n);
  const harmonicIn = new Float64Array(n);
  const reached = new Int32Array(n);
  const distances = new Float64Array(n);
  const distance = new Int32Array(n).fill(-1);
  const paths = new Float64Array(n);
  const share = new Float64Array(n);
  const queue = new Int32Array(n);
  const successors = new Int32Array(targets.length);
  const successorEnd = new Int32Array(n);
  let looked = 0;

  for (let source = 0; source < n; source += 1) {
    if (looked > ARCS_A_SLICE) {
      looked = 0;
      yield { stage: 'Shortest paths', done: source, total: n };
    }
    let head = 0;
    let tail = 1;
    let written = 0;
    let sum = 0;
    let closeness = 0;
    queue[0] = source;
    distance[source] = 0;
    paths[source] = 1;
    while (head < tail) {
      const node = queue[head] ?? 0;
      const next = (distance[node] ?? 0) + 1;
      const count = paths[node] ?? 0;
      const end = offsets[node + 1] ?? 0;
      const begin = offsets[node] ?? 0;
      looked += end - begin;
      for (let arc = begin; arc < end; arc += 1) {
        const target = targets[arc] ?? 0;
        const known = distance[target] ?? 0;
        if (known === -1) {
          distance[target] = next;
          paths[target] = count;
          queue[tail] = target;
          tail += 1;
          successors[written] = target;
          written += 1;
          sum += next;
          closeness += 1 / next;
          harmonicIn[target] = (harmonicIn[target] ?? 0) + 1 / next;
        } else if (known === next) {
          paths[target] = (paths[target] ?? 0) + count;
          successors[written] = target;
          written += 1;
        }
      }
      successorEnd[head] = written;
      head += 1;
    }
    harmonicOut[source] = closeness;
    reached[source] = tail - 1;
    distances[source] = sum;
    for (let at = tail - 1; at >= 0; at -= 1) {
      const node = queue[at] ?? 0;
      let passing = 0;
      const end = successorEnd[at] ?? 0;
      for (let next = at === 0 ? 0 : (successorEnd[at - 1] ?? 0); next < end; next += 1) passing += share[successors[next] ?? 0] ?? 0;
      const dependency = (paths[node] ?? 0) * passing;
      if (at > 0) betweenness[node] = (betweenness[node] ?? 0) + dependency;
      // What a predecessor multiplies by its own count of paths.
      share[node] = (1 + dependency) / (paths[node] ?? 1);
    }
    for (let at = 0; at < tail; at += 1) distance[queue[at] ?? 0] = -1;
  }
  return { betweenness, harmonicOut, harmonicIn, reached, distances };
}
