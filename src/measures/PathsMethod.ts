import type { PathsKernel } from '../algorithms/PathsKernel';
import { plainPaths } from '../algorithms/plainPaths';
import type { SamplingWish } from '../algorithms/samplePaths';

/** How what lies along shortest paths is computed: by which loops, and whether betweenness is estimated; `null` = exactly. */
export interface PathsMethod {
  readonly kernel: PathsKernel;
  readonly sampling: SamplingWish | null;
  /**
   * Betweenness is of the paths from these nodes only, drawn to the size of all: for states of one network, which are held against each
   * other. Left out = from all.
   */
  readonly sources?: Int32Array;
}

export const EXACTLY: PathsMethod = { kernel: plainPaths, sampling: null };
