import type { LoadedStudy, StudyEntry } from '../../storage/StudyStore';
import type { Doors } from '../Doors';
import { describeSaveFailure } from './describeSaveFailure';
import type { Stores } from '../createStores';
import { describeFailed } from '../describeFailure';
import type { Kept } from './Kept';

/** Changes in quick succession are saved together … */
const SAVE_AFTER_MS = 200;
/** … but none waits longer than this: with the save itself, less than a second is lost when the page is killed. */
const LONGEST_WAIT_MS = 500;
/** What could not be saved is tried again by itself. */
const RETRY_AFTER_MS = 10_000;

interface ToSave extends Pick<LoadedStudy, 'study' | 'history'> {
  /** It must not be written in plain, whatever becomes of its key meanwhile. */
  readonly isSealed: boolean;
}

export interface Keeper {
  /** The open study has changed: it will be saved. */
  readonly keep: () => void;
  /** Saves at once what is waiting to be saved. */
  readonly keepNow: () => Promise<void>;
  /** What of a study waits to be saved, or is on its way to the disk; `null` = nothing. */
  readonly holds: (study: string) => ToSave | null;
  /** Something is waiting to be saved, or on its way to the disk. */
  readonly isUnsaved: () => boolean;
  /** When nothing of the study waits any more: saved, or dropped. Begins nothing. */
  readonly released: (study: string) => Promise<void>;
  /** What waits of a study (`null` = of all) is not to be saved: it is removed, replaced, or another tab's. */
  readonly drop: (study: string | null) => void;
  /** Does something while no save is on its way, and none begins. It must not wait for a save itself. */
  readonly inLine: <T>(act: () => Promise<T>) => Promise<T>;
  /** How the saving of a study stands that is shown from now on. */
  readonly stateOf: (study: string | null) => Pick<Kept, 'saving' | 'savedAt' | 'savingTrouble' | 'unsaved'>;
  readonly refreshList: () => Promise<void>;
}

/**
 * Saves studies by itself, one save after the other, and says how it went. What could not be saved waits by itself, study by
 * study, whatever is open meanwhile, and is tried again.
 *
 * @param saved hears of each save that went through
 * @param isSealed whether a study must not be written in plain
 */
export function createKeeper(
  doors: Doors,
  { kept }: Stores,
  saved: (entry: StudyEntry) => void,
  isSealed: (study: string) => boolean,
): Keeper {
  let forget: (() => void) | null = null;
  const waiting = new Map<string, ToSave>();
  let waitingSince: number | null = null;
  let underWay: ToSave | null = null;
  /** Of studies that wait because they could not be saved. */
  const troubles = new Map<string, string>();
  let listTrouble: string | null = null;
  let line: Promise<unknown> = Promise.resolve();
  let waiters: { readonly study: string; readonly resolve: () => void }[] = [];

  const isOpen = (id: string): boolean => kept.getState().study?.id === id;
  const holds = (id: string): ToSave | null => waiting.get(id) ?? (underWay?.study.id === id ? underWay : null);
  const unsavedBeside = (open: string | null): Kept['unsaved'] =>
    Array.from(waiting.values(), ({ study: { id, title } }) => ({ id, title, trouble: troubles.get(id) ?? '' })).filter(
      ({ id, trouble }) => id !== open && trouble !== '',
    );

  function release(): void {
    const unsaved = unsavedBeside(kept.getState().study?.id ?? null);
    if (unsaved.length > 0 || kept.getState().unsaved.length > 0) kept.setState({ unsaved });
    const over = waiters.filter(({ study }) => holds(study) === null);
    waiters = waiters.filter((waiter) => !over.includes(waiter));
    for (const { resolve } of over) resolve();
  }

  async function refreshList(): Promise<void> {
    try {
      kept.setState({ studies: await doors.store.list(), asides: await doors.store.listAsides(), isListed: true });
      listTrouble = null;
    } catch (failure) {
      listTrouble = describeFailed('keep-studies', failure);
      kept.setState({ saving: 'trouble', savingTrouble: listTrouble });
    }
  }

  async function save(id: string): Promise<void> {
    const next = waiting.get(id);
    // What another tab writes waits until it is ours to write: its claim may be on its way.
    if (next === undefined || (isOpen(id) && kept.getState().claim === 'taken')) return;
    waiting.delete(id);
    underWay = next;
    if (isOpen(id)) kept.setState({ saving: 'saving' });
    try {
      const entry = await doors.store.save(next.study, next.history, doors.now(), next.isSealed);
      troubles.delete(id);
      underWay = null;
      if (isOpen(id)) kept.setState({ saving: 'saved', savedAt: entry.changedAt, savingTrouble: null });
      saved(entry);
      await refreshList();
    } catch (failure) {
      const trouble = await describeSaveFailure(failure, doors.browserStorage);
      // Dropped meanwhile, it is nobody's trouble. Whatever has been changed meanwhile is newer; without it, this one is still to be saved.
      if (underWay === next) {
        if (!waiting.has(id)) waiting.set(id, next);
        troubles.set(id, trouble);
        if (isOpen(id)) kept.setState({ saving: 'trouble', savingTrouble: trouble });
      }
      underWay = null;
    }
    release();
  }

  async function saveAll(): Promise<void> {
    waitingSince = null;
    for (const id of [...waiting.keys()]) await save(id);
    if ([...waiting.keys()].some((id) => troubles.has(id))) wait(RETRY_AFTER_MS);
  }

  function wait(delayMs: number): void {
    forget?.();
    forget = doors.later(delayMs, () => void keepNow());
  }

  function inLine<T>(act: () => Promise<T>): Promise<T> {
    const done = line.then(act);
    line = done.catch(() => undefined);
    return done;
  }

  function keepNow(): Promise<void> {
    forget?.();
    forget = null;
    return inLine(saveAll);
  }

  kept.subscribe(({ claim }, before) => {
    if (before.claim === 'taken' && claim !== 'taken' && waiting.size > 0) void keepNow();
  });

  return {
    keep() {
      const { study, history } = kept.getState();
      if (study === null) return;
      waiting.set(study.id, { study, history, isSealed: isSealed(study.id) });
      const now = doors.now();
      waitingSince ??= now;
      wait(Math.max(0, Math.min(SAVE_AFTER_MS, waitingSince + LONGEST_WAIT_MS - now)));
    },
    keepNow,
    holds,
    isUnsaved: () => waiting.size > 0 || underWay !== null,
    released(study) {
      return holds(study) === null ? Promise.resolve() : new Promise((resolve) => waiters.push({ study, resolve }));
    },
    drop(study) {
      for (const id of study === null ? [...waiting.keys(), ...(underWay === null ? [] : [underWay.study.id])] : [study]) {
        waiting.delete(id);
        troubles.delete(id);
        if (underWay?.study.id === id) underWay = null;
      }
      release();
    },
    inLine,
    stateOf(study) {
      const trouble = (study === null ? undefined : troubles.get(study)) ?? listTrouble;
      return { saving: trouble === null ? 'idle' : 'trouble', savedAt: null, savingTrouble: trouble, unsaved: unsavedBeside(study) };
    },
    refreshList,
  };
}
