import type { LoadedStudy } from '../storage/StudyStore';
import type { Doors } from './Doors';
import { describeFailure } from './describeFailure';
import type { Stores } from './createStores';

/** At most this much work is lost when the page is killed. */
const SAVE_AFTER_MS = 400;

export interface Keeper {
  /** The open study has changed: it will be saved. */
  readonly keep: () => void;
  /** Saves at once what is waiting to be saved. */
  readonly keepNow: () => Promise<void>;
  readonly refreshList: () => Promise<void>;
}

/** Saves the open study by itself, one save after the other, and says how it went. */
export function createKeeper(doors: Doors, { kept }: Stores): Keeper {
  let forget: (() => void) | null = null;
  let waiting: LoadedStudy | null = null;
  let saving: Promise<void> = Promise.resolve();

  async function refreshList(): Promise<void> {
    try {
      kept.setState({ studies: await doors.store.list() });
    } catch (failure) {
      kept.setState({ saving: 'trouble', savingTrouble: `This browser does not let Kith keep studies: ${describeFailure(failure)}` });
    }
  }

  async function save(): Promise<void> {
    const next = waiting;
    waiting = null;
    if (next === null) return;
    kept.setState({ saving: 'saving' });
    try {
      const entry = await doors.store.save(next.study, next.history, doors.now());
      kept.setState({ saving: 'saved', savedAt: entry.changedAt, savingTrouble: null });
      await refreshList();
    } catch (failure) {
      kept.setState({ saving: 'trouble', savingTrouble: `Not saved: ${describeFailure(failure)}. What is on the screen is lost when the page is closed.` });
    }
  }

  function keepNow(): Promise<void> {
    forget?.();
    forget = null;
    saving = saving.then(save);
    return saving;
  }

  return {
    keep() {
      const { study, history } = kept.getState();
      waiting = study === null ? null : { study, history };
      forget?.();
      forget = doors.later(SAVE_AFTER_MS, () => void keepNow());
    },
    keepNow,
    refreshList,
  };
}
