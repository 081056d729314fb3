import type { PathsKernel } from '../algorithms/PathsKernel';
import { plainPaths } from '../algorithms/plainPaths';
import type { SamplingWish } from '../algorithms/samplePaths';

/** How what lies along shortest paths is computed: by which loops, and whether betweenness is estimated; `null` = exactly. */
export interface PathsMethod {
  readonly kernel: PathsKernel;
  readonly sampling: SamplingWish | null;
}

export const EXACTLY: PathsMethod = { kernel: plainPaths, sampling: null };
