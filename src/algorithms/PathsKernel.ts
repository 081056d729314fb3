import type { Crew } from '../support/shareJobs';
import type { PathsShelf } from './createPathsShelf';
import type { RankedGraph } from './rankGraph';

/** A piece of work along shortest paths that one thread does in one go; `from … to` are sources, or the numbers of samples. */
export interface PathsJob {
  /** Everything that lies on paths from these sources; how far their paths lead, and no more; random paths. */
  readonly does: 'sweep' | 'near' | 'sample';
  readonly from: number;
  readonly to: number;
  /** For `sweep` from some sources only: these, of which `from … to` are places. */
  readonly sources?: Int32Array;
  /** For `sample`. */
  readonly seed: number;
}

/** How far paths lead, source by source. */
export interface Reaches {
  /** Σ 1/steps to everybody who is reached. */
  readonly harmonic: Float64Array;
  /** How many are reached, and Σ steps to them. */
  readonly reached: Int32Array;
  readonly distances: Float64Array;
}

/** What comes of a job. The same job gives the same bytes on any thread. */
export interface PathsPart {
  /** `sweep`: by node, Σ over the sources of the share of paths that pass through; `sample`: how many paths do. */
  readonly between: Float64Array | null;
  /** `sweep` and `near`: of the job's sources. */
  readonly reaches: Reaches | null;
}

/** The loops themselves, on one graph. */
export interface PathsEngine {
  /** Sets to zero what `sweep` and `sample` add to. */
  clear(): void;
  sweep(from: number, to: number): void;
  near(from: number, to: number): void;
  sample(from: number, to: number, seed: number): void;
  /** Copies. */
  readBetween(): Float64Array;
  /** Of these sources, or of all from the first to before the second. */
  readReaches(sources: Int32Array | readonly [number, number]): Reaches;
}

/** Other threads that work on the same graph. */
export type PathsCrew = Crew<PathsJob, PathsPart>;

/** One graph, and those who work on it. */
export interface PathsSession {
  readonly engine: PathsEngine;
  /** `null` = this thread works alone. */
  readonly crew: PathsCrew | null;
  close(): void;
}

/**
 * How paths are computed: handed to the pure rooms, which know neither WebAssembly nor threads. `plainPaths` is the one
 * that works everywhere.
 */
export interface PathsKernel {
  open(graph: RankedGraph): PathsSession;
  /** What has been computed before; left out = nothing is kept. */
  readonly shelf?: PathsShelf;
}
