import type { Csr } from '../network/Csr';
import type { RankedGraph } from './rankGraph';
import type { Reaches } from './PathsKernel';

/** A row of those not yet reached is read twice as fast as one whose targets must be written. */
const PULL_ABOVE = 2;

/**
 * Breadth-first search from one source after another with Brandes' accumulation (2001). A level is pushed along the arcs
 * of those who were reached last, or, where fewer arcs lead to those not yet reached, pulled along these (Beamer,
 * Asanović & Patterson 2012): in a network of people that leaves less than half of the arcs to be looked at. The edges of
 * the tree of shortest paths are written down on the way out, as places in the queue, level by level; the way back reads
 * those only. Path counts are doubles, as they outgrow 32 bits.
 */
export function makePlainSweep(
  { n, out, in: into }: RankedGraph,
  between: Float64Array,
  { harmonic, reached, distances }: Reaches,
): (source: number) => void {
  const place = new Int32Array(n);
  const queue = new Int32Array(n + 1);
  const left = new Int32Array(n);
  const paths = new Float64Array(n);
  const share = new Float64Array(n);
  const earlier = new Int32Array(out.targets.length);
  const later = new Int32Array(out.targets.length);
  /** By level: its first place in the queue, and its first edge. */
  const firsts = new Int32Array(n + 1);
  const edges = new Int32Array(n + 2);
  let count = 0;
  let written = 0;

  function push(head: number, end: number): void {
    for (let at = head; at < end; at += 1) {
      const row = queue[at] ?? 0;
      const stop = out.offsets[row + 1] ?? 0;
      for (let arc = out.offsets[row] ?? 0; arc < stop; arc += 1) {
        const target = out.targets[arc] ?? 0;
        let to = place[target] ?? 0;
        if (to === -1) {
          to = count;
          place[target] = to;
          queue[to] = target;
          count += 1;
        } else if (to < end) continue;
        earlier[written] = at;
        later[written] = to;
        written += 1;
      }
    }
  }

  /** @returns how many are left that have not been reached */
  function pull(head: number, end: number, waiting: number): number {
    let kept = 0;
    for (let at = 0; at < waiting; at += 1) {
      const person = left[at] ?? 0;
      if (place[person] !== -1) continue;
      const before = written;
      const stop = into.offsets[person + 1] ?? 0;
      for (let arc = into.offsets[person] ?? 0; arc < stop; arc += 1) {
        const from = place[into.targets[arc] ?? 0] ?? 0;
        if (from < head || from >= end) continue;
        earlier[written] = from;
        later[written] = count;
        written += 1;
      }
      if (written === before) {
        left[kept] = person;
        kept += 1;
      } else {
        place[person] = count;
        queue[count] = person;
        count += 1;
      }
    }
    return kept;
  }

  return (source) => {
    place.fill(-1);
    place[source] = 0;
    queue[0] = source;
    paths[0] = 1;
    count = 1;
    written = 0;
    let head = 0;
    let waiting = 0;
    let unseenArcs = out.targets.length;
    let level = 0;
    let [near, sum] = [0, 0];
    for (;;) {
      const end = count;
      const begun = written;
      firsts[level] = head;
      edges[level] = begun;
      if (end === n) {
        level += 1;
        break;
      }
      unseenArcs -= countArcs(into, queue, head, end);
      if (unseenArcs < PULL_ABOVE * countArcs(out, queue, head, end)) {
        if (waiting === 0) for (let person = 0; person < n; person += 1) if (place[person] === -1) left[waiting++] = person;
        waiting = pull(head, end, waiting);
      } else push(head, end);
      level += 1;
      edges[level] = written;
      if (count === end) break;
      paths.fill(0, end, count);
      for (let edge = begun; edge < written; edge += 1)
        paths[later[edge] ?? 0] = (paths[later[edge] ?? 0] ?? 0) + (paths[earlier[edge] ?? 0] ?? 0);
      near += (count - end) / level;
      sum += (count - end) * level;
      head = end;
    }
    harmonic[source] = near;
    reached[source] = count - 1;
    distances[source] = sum;

    share.fill(0, 0, count);
    for (level -= 1; level > 0; level -= 1) {
      const first = firsts[level] ?? 0;
      for (let at = first; at < count; at += 1) {
        const dependency = (paths[at] ?? 0) * (share[at] ?? 0);
        const person = queue[at] ?? 0;
        between[person] = (between[person] ?? 0) + dependency;
        // What somebody one step nearer multiplies by their own count of paths.
        share[at] = (1 + dependency) / (paths[at] ?? 1);
      }
      for (let edge = edges[level - 1] ?? 0; edge < (edges[level] ?? 0); edge += 1)
        share[earlier[edge] ?? 0] = (share[earlier[edge] ?? 0] ?? 0) + (share[later[edge] ?? 0] ?? 0);
      count = first;
    }
  };
}

function countArcs({ offsets }: Csr, queue: Int32Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const person = queue[at] ?? 0;
    count += (offsets[person + 1] ?? 0) - (offsets[person] ?? 0);
  }
  return count;
}
