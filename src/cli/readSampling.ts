import type { SamplingWish } from '../algorithms/samplePaths';
import { MOST_SAMPLES, USUAL_SAMPLING } from '../algorithms/samplePaths';
import type { GivenOptions } from './readOptions';

/** How closely betweenness is to be estimated; `null` = it was not asked for. @throws UsageError */
export function readSampling(given: GivenOptions): SamplingWish | null {
  const epsilon = given.share('epsilon');
  const delta = given.share('delta') ?? USUAL_SAMPLING.delta;
  const seed = given.whole('seed', [0, Number.MAX_SAFE_INTEGER], USUAL_SAMPLING.seed);
  return epsilon === null ? null : { epsilon, delta, seed, most: MOST_SAMPLES };
}
