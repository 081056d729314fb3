import type { PathsKernel } from '../algorithms/PathsKernel';
import type { SamplingWish } from '../algorithms/samplePaths';
import { QUICK_SAMPLING, USUAL_SAMPLING } from '../algorithms/samplePaths';
import type { PathsMethod } from '../measures/PathsMethod';

/** Up to so many people betweenness is exact: beyond, the passes take more than minutes, and it is estimated. */
const PEOPLE_FOR_EXACT = 50_000;

/** Beyond so many, coming within a tenth of the greatest takes more than minutes as well: it is as near as minutes bring it. */
const PEOPLE_FOR_CLOSE_ESTIMATE = 100_000;

/** @param wish for an estimate; `null` = exact where that can end */
export function choosePaths(kernel: PathsKernel, people: number, wish: SamplingWish | null): PathsMethod {
  const usual = people > PEOPLE_FOR_CLOSE_ESTIMATE ? QUICK_SAMPLING : people > PEOPLE_FOR_EXACT ? USUAL_SAMPLING : null;
  return { kernel, sampling: wish ?? usual };
}
