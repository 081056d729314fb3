import type { Csr } from '../network/Csr';
import { rowOf } from '../network/rowOf';
import type { Work } from '../support/Progress';
import type { Paths } from './kernels/computePaths';
import { computePaths } from './kernels/computePaths';
import { findAffected } from './kernels/findAffected';
import type { PathsKernel } from './kernels/PathsKernel';
import { plainPaths } from './kernels/plainPaths';
import { sumPathsFrom } from './kernels/sumPathsFrom';

/** Shortest paths after a change, and from how many people they had to be followed anew. */
export interface WhatIf {
  readonly paths: Paths;
  readonly recomputed: number;
}

/** Beyond this share of the people one pass over everybody is cheaper than two over those. */
const WORTH_IT = 0.5;

/**
 * Exactly what `computePaths` gives after ties or people come or go, from what it gave before: only paths from those
 * people are followed again, before and after, for whom a tie that goes was on a shortest path, or one that comes is.
 * Rounding differs, by less than 1e-9 of the greatest value. Design of performance, 8.4.
 *
 * @param before rows of the people there were; whoever comes has the numbers after them
 * @param after rows of everybody; whoever goes keeps an empty row
 * @param known `computePaths` of `before`
 */
export function* computeWhatIf(before: Csr, after: Csr, known: Paths, kernel: PathsKernel = plainPaths): Work<WhatIf> {
  const n = after.offsets.length - 1;
  const old = extend(before, n);
  const affected = findAffected(n, old, after);
  const sources = Int32Array.from({ length: n }, (_, node) => node).filter((node) => affected[node] === 1);
  if (sources.length > WORTH_IT * n) return { paths: yield* computePaths(n, after, kernel), recomputed: n };
  const was = yield* sumPathsFrom(n, old, sources, kernel);
  const is = yield* sumPathsFrom(n, after, sources, kernel);
  const betweenness = Float64Array.from({ length: n }, (_, node) =>
    // Nobody whom no path passes through is left with what rounding makes of 0.
    rowOf(after, node).length === 0 ? 0 : Math.max(0, (known.betweenness[node] ?? 0) - (was.betweenness[node] ?? 0) + (is.betweenness[node] ?? 0)),
  );
  const pick = (values: ArrayLike<number>, anew: ArrayLike<number>) => (_: unknown, node: number): number => (affected[node] === 1 ? anew[node] : values[node]) ?? 0;
  return {
    paths: {
      betweenness,
      harmonic: Float64Array.from({ length: n }, pick(known.harmonic, is.harmonic)),
      reached: Int32Array.from({ length: n }, pick(known.reached, is.reached)),
      distances: Float64Array.from({ length: n }, pick(known.distances, is.distances)),
    },
    recomputed: sources.length,
  };
}

/** The rows with empty ones after them. */
function extend({ offsets, targets }: Csr, n: number): Csr {
  const longer = new Int32Array(n + 1).fill(targets.length);
  longer.set(offsets);
  return { offsets: longer, targets };
}
