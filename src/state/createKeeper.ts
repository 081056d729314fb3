import type { LoadedStudy, StudyEntry } from '../storage/StudyStore';
import type { Doors } from './Doors';
import { describeSaveFailure } from './describeSaveFailure';
import type { Stores } from './createStores';
import { describeFailure } from './describeFailure';

/** Changes in quick succession are saved together … */
const SAVE_AFTER_MS = 200;
/** … but none waits longer than this: with the save itself, less than a second is lost when the page is killed. */
const LONGEST_WAIT_MS = 500;
/** What could not be saved is tried again by itself. */
const RETRY_AFTER_MS = 10_000;

type ToSave = Pick<LoadedStudy, 'study' | 'history'>;

export interface Keeper {
  /** The open study has changed: it will be saved. */
  readonly keep: () => void;
  /** Saves at once what is waiting to be saved. */
  readonly keepNow: () => Promise<void>;
  /** Something is waiting to be saved, or on its way to the disk. */
  readonly isUnsaved: () => boolean;
  /** When what is being saved is saved; begins nothing. */
  readonly settled: () => Promise<void>;
  /** What waits to be saved is not to be: another tab has removed it, or writes it. */
  readonly drop: () => Promise<void>;
  readonly refreshList: () => Promise<void>;
}

/**
 * Saves the open study by itself, one save after the other, and says how it went.
 *
 * @param saved hears of each save that went through
 */
export function createKeeper(doors: Doors, { kept }: Stores, saved: (entry: StudyEntry) => void): Keeper {
  let forget: (() => void) | null = null;
  let waiting: ToSave | null = null;
  let waitingSince: number | null = null;
  let saving: Promise<void> = Promise.resolve();
  let isUnderWay = false;

  async function refreshList(): Promise<void> {
    try {
      kept.setState({ studies: await doors.store.list(), asides: await doors.store.listAsides(), isListed: true });
    } catch (failure) {
      kept.setState({ saving: 'trouble', savingTrouble: `This browser does not let Kith keep studies: ${describeFailure(failure)}` });
    }
  }

  async function save(): Promise<void> {
    const next = waiting;
    waiting = null;
    waitingSince = null;
    if (next === null || kept.getState().claim === 'taken') return;
    kept.setState({ saving: 'saving' });
    isUnderWay = true;
    try {
      const entry = await doors.store.save(next.study, next.history, doors.now());
      kept.setState({ saving: 'saved', savedAt: entry.changedAt, savingTrouble: null });
      isUnderWay = false;
      saved(entry);
      await refreshList();
    } catch (failure) {
      isUnderWay = false;
      kept.setState({ saving: 'trouble', savingTrouble: await describeSaveFailure(failure, doors.room) });
      // Whatever has been changed meanwhile is newer; without it, this one is still to be saved.
      waiting ??= next;
      wait(RETRY_AFTER_MS);
    }
  }

  function wait(delayMs: number): void {
    forget?.();
    forget = doors.later(delayMs, () => void keepNow());
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
      const now = doors.now();
      waitingSince ??= now;
      wait(Math.max(0, Math.min(SAVE_AFTER_MS, waitingSince + LONGEST_WAIT_MS - now)));
    },
    keepNow,
    isUnsaved: () => (waiting !== null && kept.getState().claim !== 'taken') || isUnderWay,
    settled: () => saving,
    drop() {
      waiting = null;
      waitingSince = null;
      return keepNow();
    },
    refreshList,
  };
}
