import type { Csr } from '../network/Csr';
import type { Work } from '../support/Progress';
import { boundShare } from './boundShare';
import type { PathsKernel } from './PathsKernel';
import { plainPaths } from './plainPaths';
import type { RankedGraph } from './rankGraph';
import { rankGraph } from './rankGraph';
import { shareOutJobs } from './shareOutJobs';
import { splitJobs } from './splitJobs';
import { unrank } from './unrank';

/** How closely to sample. */
export interface SamplingWish {
  /** Share of all ordered pairs within which every value shall be; `null` = within a tenth of the greatest. */
  readonly epsilon: number | null;
  /** Probability with which some value may be further off. */
  readonly delta: number;
  readonly seed: number;
  /** At most so many paths, whatever the bound is then. */
  readonly most: number;
}

/** What is not within a tenth after two million paths has nobody who stands out. */
export const USUAL_SAMPLING: SamplingWish = { epsilon: null, delta: 0.1, seed: 1, most: 2 ** 21 };
/** The first answer, in seconds, whatever its bound. */
export const QUICK_SAMPLING: SamplingWish = { ...USUAL_SAMPLING, most: 2 ** 17 };
/** For a caller who names a bound. */
export const MOST_SAMPLES = 2 ** 24;

/** Betweenness from random paths, and how sure it is. */
export interface SampledPaths {
  /** By node, as Σ over ordered pairs. */
  readonly betweenness: Float64Array;
  /** Share of all n(n − 1) ordered pairs: P(some node is further off) ≤ δ. */
  readonly epsilon: number;
  readonly samples: number;
}

/** The bound is looked at after 2¹⁴, 2¹⁵ … 2²⁴ paths; each look has its part of δ. */
const FIRST_LOOK = 2 ** 14;
const LOOKS = 11;
const TENTH = 0.1;
const SAMPLES_A_JOB = 2048;

interface Draws {
  readonly graph: RankedGraph;
  readonly counts: Float64Array;
  done: number;
}

function beginDraws(n: number, csr: Csr): Draws {
  return { graph: rankGraph(n, csr), counts: new Float64Array(n), done: 0 };
}

/**
 * Betweenness estimated from random shortest paths, until the bound is as wished. A node's share of the paths is an
 * unbiased estimate of its share of all pairs (Riondato & Kornaropoulos 2014); for the bound see `boundShare`.
 */
export function* samplePaths(
  n: number,
  csr: Csr,
  { epsilon, delta, seed, most }: SamplingWish,
  kernel: PathsKernel = plainPaths,
): Work<SampledPaths> {
  const draws = kernel.shelf?.recall(csr, `sample ${seed}`, () => beginDraws(n, csr)) ?? beginDraws(n, csr);
  const { graph, counts } = draws;
  const session = kernel.open(graph);
  try {
    for (let look = 0; ; look += 1) {
      const samples = FIRST_LOOK * 2 ** look;
      if (draws.done < samples) {
        yield* shareOutJobs(
          session,
          splitJobs('sample', draws.done, samples, SAMPLES_A_JOB, seed),
          csr.targets.length,
          'Random shortest paths',
          ({ between }, job) => {
            for (let at = 0; between !== null && at < n; at += 1) counts[at] = (counts[at] ?? 0) + (between[at] ?? 0);
            draws.done = job.to;
          },
        );
      }
      // Sampled further for an earlier question: the looks that lie behind are not looked at again.
      if (draws.done > samples) continue;
      const greatest = counts.reduce((most, count) => Math.max(most, count), 0) / samples;
      const bound = boundShare(greatest, samples, n, delta / LOOKS);
      const isClose = bound <= (epsilon ?? TENTH * greatest);
      if (!isClose && 2 * samples <= most) continue;
      return { betweenness: unrank(graph, counts).map((count) => (count / samples) * n * (n - 1)), epsilon: bound, samples };
    }
  } finally {
    session.close();
  }
}
