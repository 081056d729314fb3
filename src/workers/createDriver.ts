import { nextTurn } from '../storage/nextTurn';
import type { Work } from '../support/Progress';
import type { OnProgress } from './StudyWorker';

/** Long enough to get on, short enough that `stop` is heard at once. */
const SLICE_MS = 30;
const REPORT_MS = 100;

export interface Driver {
  /** Works to the end in slices; `null` when a newer question of the same kind, or `stopAll`, ended it. */
  run<T>(kind: string, work: Work<T>, onProgress: OnProgress): Promise<T | null>;
  /** Ends what is being worked on of a kind, as nobody wants it any more. */
  stop(kind: string): void;
  stopAll(): void;
}

/** Drives generators on a thread that must stay able to listen. */
export function createDriver(): Driver {
  /** By kind, what is being worked on. */
  const underway = new Map<string, Work<unknown>>();

  /** What it holds (other threads, memory, a place on a shelf) is let go. */
  function end(work: Work<unknown> | undefined): void {
    work?.return(undefined);
  }

  return {
    async run<T>(kind: string, work: Work<T>, onProgress: OnProgress): Promise<T | null> {
      // Before the newer one begins: it may take up what the older one was at.
      end(underway.get(kind));
      underway.set(kind, work);
      let reportedAt = performance.now();
      for (;;) {
        const until = performance.now() + SLICE_MS;
        let step = work.next();
        while (step.done !== true && performance.now() < until) step = work.next();
        if (step.done === true) {
          if (underway.get(kind) === work) underway.delete(kind);
          return step.value;
        }
        if (performance.now() - reportedAt > REPORT_MS) {
          reportedAt = performance.now();
          onProgress(step.value);
        }
        await nextTurn();
        if (underway.get(kind) !== work) return null;
      }
    },
    stop(kind) {
      end(underway.get(kind));
      underway.delete(kind);
    },
    stopAll() {
      for (const work of underway.values()) end(work);
      underway.clear();
    },
  };
}
