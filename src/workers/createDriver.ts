import { nextTurn } from '../storage/nextTurn';
import type { Work } from '../support/Progress';
import type { OnProgress } from './StudyWorker';

/** Long enough to get on, short enough that `stop` is heard at once. */
const SLICE_MS = 30;
const REPORT_MS = 100;

export interface Driver {
  /**
   * Works to the end in slices; `null` when a newer question of the same kind, or `stopAll`, ended it.
   * @param coming the work, or a promise of it where its code is still to be loaded: a question counts from when it is asked, as two loads
   *   of the same code may end in either order
   */
  run<T>(kind: string, coming: Work<T> | Promise<Work<T>>, onProgress: OnProgress): Promise<T | null>;
  /** Ends what is being worked on of a kind, as nobody wants it any more. */
  stop(kind: string): void;
  stopAll(): void;
}

interface Question {
  work: Work<unknown> | null;
}

/** Drives generators on a thread that must stay able to listen. */
export function createDriver(): Driver {
  /** By kind, the newest question. */
  const underway = new Map<string, Question>();

  /** What it holds (other threads, memory, a place on a shelf) is let go. */
  function end(question: Question | undefined): void {
    question?.work?.return(undefined);
  }

  return {
    async run<T>(kind: string, coming: Work<T> | Promise<Work<T>>, onProgress: OnProgress): Promise<T | null> {
      // Before the newer one begins: it may take up what the older one was at.
      end(underway.get(kind));
      const question: Question = { work: null };
      underway.set(kind, question);
      const isNewest = (): boolean => underway.get(kind) === question;
      try {
        const work = coming instanceof Promise ? await coming : coming;
        if (!isNewest()) return null;
        question.work = work;
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
          if (!isNewest()) return null;
        }
      } finally {
        if (isNewest()) underway.delete(kind);
      }
    },
    stop(kind) {
      end(underway.get(kind));
      underway.delete(kind);
    },
    stopAll() {
      for (const question of underway.values()) end(question);
      underway.clear();
    },
  };
}
