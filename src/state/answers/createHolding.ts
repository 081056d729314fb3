import type { Step } from '../../domain/steps/Step';
import type { Study } from '../../domain/Study';
import type { Doors } from '../Doors';

/** What the worker holds of the open study: a copy of its own, equal to the one here. */
export interface Holding {
  readonly handOver: (study: Study) => Promise<void>;
  /** These steps lead from what was to what is: the worker makes them too, before it is asked anything else. */
  readonly follow: (before: Study, after: Study, steps: readonly Step[]) => Promise<void>;
  readonly isHeld: (study: Study) => boolean;
  /** The worker has made this one by an erasure, and keeps it. */
  readonly take: (erased: Study) => void;
  readonly forget: () => void;
}

export function createHolding(worker: Pick<Doors['worker'], 'hold' | 'apply' | 'holdErased'>): Holding {
  let held: Study | null = null;

  /** What the worker holds is not known when the message did not reach it. */
  async function whole(telling: Promise<void>): Promise<void> {
    try {
      await telling;
    } catch (failure) {
      held = null;
      throw failure;
    }
  }

  return {
    async handOver(study) {
      if (held === study) return;
      held = study;
      await whole(worker.hold(study));
    },
    async follow(before, after, steps) {
      if (held !== before) return;
      held = after;
      await whole(worker.apply(steps));
    },
    isHeld: (study) => held === study,
    take(erased) {
      held = erased;
      // It hears before anything is asked about the study; where it does not, the study is handed over whole.
      whole(worker.holdErased()).catch(() => undefined);
    },
    forget() {
      held = null;
    },
  };
}
