import type { Progress, Work } from './Progress';

/** A computation as a part of another one: where that one stands is passed on at each of its slices, and both end together. */
export function* within<T>(work: Work<T>, progress: Progress): Work<T> {
  try {
    for (;;) {
      const step = work.next();
      if (step.done === true) return step.value;
      yield progress;
    }
  } finally {
    // Stopped in the middle, it lets go of what it holds; ended, there is nothing left to do.
    work.return(undefined as T);
  }
}
