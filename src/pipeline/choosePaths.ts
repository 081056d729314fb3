import type { PathsKernel } from '../measures/kernels/PathsKernel';
import type { SamplingWish } from '../measures/kernels/samplePaths';
import { USUAL_SAMPLING } from '../measures/kernels/samplePaths';
import type { PathsMethod } from '../measures/PathsMethod';

/** Up to so many people betweenness is exact: beyond, the passes take more than minutes, and it is estimated. */
const PEOPLE_FOR_EXACT = 50_000;

/** @param wish for an estimate; `null` = exact where that can end */
export function choosePaths(kernel: PathsKernel, people: number, wish: SamplingWish | null): PathsMethod {
  return { kernel, sampling: wish ?? (people > PEOPLE_FOR_EXACT ? USUAL_SAMPLING : null) };
}
