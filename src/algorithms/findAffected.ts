import type { Csr } from '../network/Csr';
import { rowOf } from '../network/rowOf';
import { isSameGraph } from './isSameGraph';
import { transpose } from './transpose';

/** Whose shortest paths a change touches, by node: 1 = touched. */
export interface Affected {
  /** Those from whom, and those to whom, a path leads along an arc that goes or comes. */
  readonly sources: Uint8Array;
  readonly targets: Uint8Array;
  /**
   * Those of one of two sides, where a single edge of an undirected graph goes or comes: of each two between whom a path is
   * touched, one is on this side, and the other is not.
   */
  readonly side: Uint8Array | null;
  /** Those from whom somebody is farther or nearer than before; among `sources`. */
  readonly moved: Uint8Array;
}

interface Arc {
  readonly from: number;
  readonly to: number;
}

/** Arcs that one graph has and the other has not. */
function listMissing(rows: Csr, others: Csr): readonly Arc[] {
  const missing: Arc[] = [];
  for (let from = 0; from + 1 < rows.offsets.length; from += 1) {
    const theirs = rowOf(others, from);
    let at = 0;
    for (const to of rowOf(rows, from)) {
      while ((theirs[at] ?? Infinity) < to) at += 1;
      if (theirs[at] !== to) missing.push({ from, to });
    }
  }
  return missing;
}

/** Steps from a node along the rows to everybody, measured once for each node; −1 = there is no way. */
function createRuler(rows: Csr): (node: number) => Int32Array {
  const known = new Map<number, Int32Array>();
  return (node) => {
    const steps = known.get(node) ?? measureSteps(node, rows);
    known.set(node, steps);
    return steps;
  };
}

function measureSteps(node: number, { offsets, targets }: Csr): Int32Array {
  const n = offsets.length - 1;
  const steps = new Int32Array(n).fill(-1);
  const queue = new Int32Array(n);
  steps[node] = 0;
  queue[0] = node;
  let count = 1;
  for (let at = 0; at < count; at += 1) {
    const person = queue[at] ?? 0;
    const next = (steps[person] ?? 0) + 1;
    const end = offsets[person + 1] ?? 0;
    for (let arc = offsets[person] ?? 0; arc < end; arc += 1) {
      const other = targets[arc] ?? 0;
      if (steps[other] !== -1) continue;
      steps[other] = next;
      queue[count] = other;
      count += 1;
    }
  }
  return steps;
}

/** Marks those for whom one end of an arc is one step farther than the other: the arc is on a shortest path of theirs. */
function markBeyond(near: Int32Array, far: Int32Array, marks: Uint8Array): void {
  for (let node = 0; node < marks.length; node += 1) if (near[node] !== -1 && far[node] === (near[node] ?? 0) + 1) marks[node] = 1;
}

/**
 * An arc that goes touches those for whom it was on a shortest path; taking away the arcs that go leaves all paths of the
 * others as they were. Adding those that come, likewise. Distances from somebody change only if those to the head of an arc
 * that goes or comes do: what lies beyond the last such arc of a path is the same before and after.
 */
export function findAffected(n: number, before: Csr, after: Csr): Affected {
  const [sources, targets, moved] = [new Uint8Array(n), new Uint8Array(n), new Uint8Array(n)];
  const [intoBefore, intoAfter] = [transpose(n, before), transpose(n, after)];
  const [was, is] = [createRuler(intoBefore), createRuler(intoAfter)];
  const [gone, come] = [listMissing(before, after), listMissing(after, before)];
  for (const [arcs, here, there, onwards] of [
    [gone, was, is, createRuler(before)],
    [come, is, was, createRuler(after)],
  ] as const) {
    for (const { from, to } of arcs) {
      const steps = here(to);
      markBeyond(here(from), steps, sources);
      markBeyond(onwards(to), onwards(from), targets);
      const stepsThere = there(to);
      for (let node = 0; node < n; node += 1) if (steps[node] !== stepsThere[node]) moved[node] = 1;
    }
  }
  const changed = [...gone, ...come];
  const [edge] = changed;
  const isOneEdge =
    edge !== undefined && changed.length === 2 && gone.length !== 1 && isSameGraph(before, intoBefore) && isSameGraph(after, intoAfter);
  return { sources, targets, side: isOneEdge ? smallerSide(edge, gone.length > 0 ? was : is, n) : null, moved };
}

function smallerSide({ from, to }: Arc, steps: (node: number) => Int32Array, n: number): Uint8Array {
  const sides = [new Uint8Array(n), new Uint8Array(n)] as const;
  markBeyond(steps(from), steps(to), sides[0]);
  markBeyond(steps(to), steps(from), sides[1]);
  const [here, there] = sides.map((side) => side.reduce((sum, mark) => sum + mark, 0));
  return (here ?? 0) <= (there ?? 0) ? sides[0] : sides[1];
}
