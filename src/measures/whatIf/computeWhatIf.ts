import type { Csr } from '../../network/Csr';
import { rowOf } from '../../network/rowOf';
import type { Work } from '../../support/Progress';
import type { Paths } from '../../algorithms/computePaths';
import { computePaths } from '../../algorithms/computePaths';
import { computeReaches } from '../../algorithms/computeReaches';
import { findAffected } from '../../algorithms/findAffected';
import type { PathsKernel, Reaches } from '../../algorithms/PathsKernel';
import { plainPaths } from '../../algorithms/plainPaths';
import { sumPathsFrom } from '../../algorithms/sumPathsFrom';
import { transpose } from '../../algorithms/transpose';

/** Shortest paths after a change, and from (or to) how many people they had to be followed again. */
export interface WhatIf {
  readonly paths: Paths;
  readonly recomputed: number;
}

/** What closeness of everybody costs, in passes over everybody's paths. */
const CLOSENESS_OF_ALL = 0.08;

/** People whose paths, together, are all those that changed; each path `times` over. */
interface Choice {
  readonly nodes: Int32Array;
  readonly along: 'out' | 'in';
  readonly times: 1 | 2;
}

/**
 * Exactly what `computePaths` gives after ties or people come or go, from what it gave before: only those paths are followed
 * again, before and after, that may lead along a tie that goes or comes; from the people from whom they lead, or backwards
 * from those to whom, where fewer are. Rounding differs, by less than 1e-9 of the greatest value. Design of performance, 8.4.
 *
 * @param before rows of the people there were; those who come have the numbers after them
 * @param after rows of everybody; those who go keep an empty row
 * @param known `computePaths` of `before`
 */
export function* computeWhatIf(before: Csr, after: Csr, known: Paths, kernel: PathsKernel = plainPaths): Work<WhatIf> {
  const n = after.offsets.length - 1;
  const old = extend(before, n);
  const { sources, targets, side, moved } = findAffected(n, old, after);
  const all = nodesOf(sources);
  const choices: readonly Choice[] = [
    { nodes: all, along: 'out', times: 1 },
    { nodes: nodesOf(targets), along: 'in', times: 1 },
    ...(side === null ? [] : [{ nodes: nodesOf(side), along: 'out', times: 2 } as const]),
  ];
  const farther = nodesOf(moved);
  /** In searches; closeness comes with the paths of all from whom they lead. */
  const costOf = ({ nodes }: Choice): number => 2 * nodes.length + (nodes === all ? 0 : Math.min(farther.length, CLOSENESS_OF_ALL * n));
  const best = choices.reduce((least, choice) => (costOf(choice) < costOf(least) ? choice : least));
  if (costOf(best) > n) return { paths: yield* computePaths(n, after, kernel), recomputed: n };

  const [rowsBefore, rowsAfter] = best.along === 'out' ? [old, after] : [transpose(n, old), transpose(n, after)];
  const was = yield* sumPathsFrom(n, rowsBefore, best.nodes, kernel);
  const is = yield* sumPathsFrom(n, rowsAfter, best.nodes, kernel);
  const betweenness = Float64Array.from({ length: n }, (_, node) =>
    // Nobody whom no path passes through is left with what rounding makes of 0.
    rowOf(after, node).length === 0
      ? 0
      : Math.max(0, (known.betweenness[node] ?? 0) + best.times * ((is.betweenness[node] ?? 0) - (was.betweenness[node] ?? 0))),
  );
  const reaches = best.nodes === all ? is : yield* reachesOf(n, after, farther, kernel);
  const pick =
    (values: ArrayLike<number>, anew: ArrayLike<number>) =>
    (_: unknown, node: number): number =>
      (moved[node] === 1 ? anew[node] : values[node]) ?? 0;
  return {
    paths: {
      betweenness,
      harmonic: Float64Array.from({ length: n }, pick(known.harmonic, reaches.harmonic)),
      reached: Int32Array.from({ length: n }, pick(known.reached, reaches.reached)),
      distances: Float64Array.from({ length: n }, pick(known.distances, reaches.distances)),
    },
    recomputed: best.nodes.length,
  };
}

/** How far paths lead from these, at least; a search from others goes from many at once. */
function* reachesOf(n: number, csr: Csr, nodes: Int32Array, kernel: PathsKernel): Work<Reaches> {
  return nodes.length > CLOSENESS_OF_ALL * n ? yield* computeReaches(n, csr, kernel) : yield* sumPathsFrom(n, csr, nodes, kernel);
}

function nodesOf(marks: Uint8Array): Int32Array {
  const nodes = new Int32Array(marks.length);
  let count = 0;
  for (let node = 0; node < marks.length; node += 1) if (marks[node] === 1) nodes[count++] = node;
  return nodes.slice(0, count);
}

/** The rows with empty ones after them. */
function extend({ offsets, targets }: Csr, n: number): Csr {
  const longer = new Int32Array(n + 1).fill(targets.length);
  longer.set(offsets);
  return { offsets: longer, targets };
}
