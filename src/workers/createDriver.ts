import { nextTurn } from '../storage/nextTurn';
import type { Work } from '../support/Progress';
import type { OnProgress } from './StudyWorker';

/** Long enough to get on, short enough that `stop` is heard at once. */
const SLICE_MS = 30;
const REPORT_MS = 100;

export interface Driver {
  /** Works to the end in slices; `null` when a newer question of the same kind, or `stopAll`, ended it. */
  run<T>(kind: string, work: Work<T>, onProgress: OnProgress): Promise<T | null>;
  stopAll(): void;
}

/** Drives generators on a thread that must stay able to listen. */
export function createDriver(): Driver {
  const newest = new Map<string, number>();
  let issued = 0;
  return {
    async run<T>(kind: string, work: Work<T>, onProgress: OnProgress): Promise<T | null> {
      issued += 1;
      const ticket = issued;
      newest.set(kind, ticket);
      let reportedAt = performance.now();
      for (;;) {
        const until = performance.now() + SLICE_MS;
        let step = work.next();
        while (step.done !== true && performance.now() < until) step = work.next();
        if (step.done === true) return step.value;
        if (performance.now() - reportedAt > REPORT_MS) {
          reportedAt = performance.now();
          onProgress(step.value);
        }
        await nextTurn();
        if (newest.get(kind) !== ticket) {
          // What it holds (other threads, memory) is let go.
          work.return(undefined as never);
          return null;
        }
      }
    },
    stopAll() {
      newest.clear();
    },
  };
}
