import type { Progress } from '../../support/Progress';

/** How far work is, and when it will be done at the pace so far. */
export interface TimedWork extends Progress {
  /** `null` = too early to say. */
  readonly secondsLeft: number | null;
}

/** Before this, and before so much of it is done, the pace of work is not known. */
const SAY_AFTER_MS = 1500;
const SAY_FROM = 0.02;

/**
 * Says of each word of progress how long the rest will take, at the pace since its stage began.
 *
 * @param now milliseconds from any beginning
 */
export function createTimer(now: () => number = () => performance.now()): (work: Progress) => TimedWork {
  let stage = '';
  let [since, done] = [0, Infinity];
  return (work) => {
    const at = now();
    // Another stage, or the same one from its beginning.
    if (work.stage !== stage || work.done < done) [stage, since, done] = [work.stage, at, work.done];
    const share = (work.done - done) / Math.max(1, work.total - done);
    const secondsLeft = at - since < SAY_AFTER_MS || share < SAY_FROM ? null : ((at - since) * (1 - share)) / share / 1000;
    return { ...work, secondsLeft };
  };
}
