import { sayFailed } from '../../words/sayFailed';
import { keepingWords } from '../../words/keepingWords';
import type { FolderCopy, StudyEntry } from '../../storage/StudyStore';
import type { Actions } from '../Actions';
import type { CopyState } from './CopyState';
import type { Stores } from '../createStores';
import { describeFailure } from '../describeFailure';
import type { Doors } from '../Doors';

/** A change is copied soon … */
const COPY_AFTER_MS = 3_000;
/** … but a study that is being worked on no oftener than this. */
const BETWEEN_COPIES_MS = 60_000;

export interface Copies {
  readonly actions: Pick<Actions, 'chooseFolder' | 'allowFolder' | 'stopCopies'>;
  /** The study that is open from now on; `null` = none. */
  readonly show: (study: string | null) => Promise<void>;
  /** It has been saved. */
  readonly saved: (entry: StudyEntry) => void;
  /**
   * Copies at once what has not been copied; all of it again where `evenIfSame`. Says whether the copy is as the study is kept here; true
   * where there is no folder.
   */
  readonly copyNow: (evenIfSame?: boolean) => Promise<boolean>;
  /**
   * The file was called after somebody who was erased: the copy gets another name. Gives back the old file where it could not be removed
   * yet; it is tried again.
   */
  readonly rename: (title: string) => Promise<{ readonly fileName: string; readonly folder: string } | null>;
}

/**
 * Copies the open study by itself to a folder that a person chose, as the file that *Save as a file* makes.
 * @param passphrase of the open study, where it is protected
 */
export function createCopies(doors: Doors, { kept, session }: Stores, passphrase: () => string | null): Copies {
  let copy: FolderCopy | null = null;
  let shown: string | null = null;
  let startedAt = -Infinity;
  let forget: (() => void) | null = null;
  let copying: Promise<unknown> = Promise.resolve();
  /** By study, files called after somebody who was erased that are still to go. In memory alone: a record of them would keep the name. */
  const leftovers = new Map<string, readonly Pick<FolderCopy, 'folder' | 'fileName'>[]>();

  function change(part: Partial<CopyState>): void {
    const { copy: state } = kept.getState();
    if (state !== null) kept.setState({ copy: { ...state, ...part } });
  }

  /** When the open study was last saved here. */
  let changedAt: number | null = null;
  const isDue = (): boolean => copy !== null && copy.copiedChange !== changedAt;

  function showCopy(state: CopyState['state'], trouble: string | null = null): void {
    kept.setState({
      copy:
        copy === null
          ? null
          : { folder: copy.folder.name, fileName: copy.fileName, copiedAt: copy.copiedAt, isDue: isDue(), state, trouble },
    });
  }

  function wait(): void {
    if (copy === null || forget !== null || !(isDue() || leftovers.has(copy.study))) return;
    forget = doors.later(Math.max(COPY_AFTER_MS, startedAt + BETWEEN_COPIES_MS - doors.now()), () => {
      forget = null;
      void copyNow();
    });
  }

  function stopWaiting(): void {
    forget?.();
    forget = null;
  }

  async function make(evenIfSame: boolean): Promise<boolean> {
    stopWaiting();
    const known = copy;
    if (known === null || kept.getState().claim === 'taken' || !(evenIfSame || isDue())) return true;
    startedAt = doors.now();
    try {
      if (!(await doors.folders.isAllowed(known.folder))) {
        showCopy('asks');
        return false;
      }
      change({ state: 'copying' });
      const copiedChange = changedAt;
      const { bytes, isProtected } = await doors.store.pack(known.study);
      const content = isProtected ? await lock(bytes) : bytes;
      await doors.folders.saveInto(known.folder, known.fileName, content);
      const made = { ...known, copiedAt: doors.now(), copiedChange };
      // Stopped meanwhile, or the study is put away or removed: nothing is to remember it.
      if (copy !== known) return true;
      await doors.store.saveCopy(made);
      if (copy !== known) return true;
      copy = made;
      showCopy('ready');
      wait();
      return true;
    } catch (failure) {
      if (copy === known) showCopy(isNamed(failure, 'NotAllowedError') ? 'asks' : 'trouble', describeTrouble(failure));
      return false;
    }
  }

  /** @throws where there is no passphrase: a protected study never leaves without it */
  async function lock(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
    const given = passphrase();
    const locked = given === null ? null : await doors.worker.lockFile(bytes, given);
    if (locked === null) throw new Error('The study was locked before it was copied.');
    return locked;
  }

  function copyNow(evenIfSame = false): Promise<boolean> {
    const next = copying.then(async () => {
      const isMade = await make(evenIfSame);
      if (isMade) await removeLeftovers();
      return isMade;
    });
    copying = next;
    return next;
  }

  /** They go when there is a copy without who was erased, and that is when the study has been saved. */
  async function removeLeftovers(): Promise<void> {
    const known = copy;
    const files = known === null ? undefined : leftovers.get(known.study);
    if (known === null || files === undefined || isDue() || kept.getState().saving === 'trouble') return;
    const left = [];
    for (const file of files) {
      try {
        await doors.folders.remove(file.folder, file.fileName);
      } catch (failure) {
        if (!isNamed(failure, 'NotFoundError')) left.push(file);
      }
    }
    if (left.length > 0) {
      leftovers.set(known.study, left);
      startedAt = doors.now();
      if (copy === known) wait();
      return;
    }
    leftovers.delete(known.study);
    session.setState({ message: keepingWords.copyNamedAfterErasedDeleted(known.folder.name) });
  }

  const nameFor = (title: string): string => `${title.trim() === '' ? 'Study' : title.trim()}.kith`;

  async function rename(title: string): Promise<{ readonly fileName: string; readonly folder: string } | null> {
    const known = copy;
    if (known === null) return null;
    const left = { fileName: known.fileName, folder: known.folder.name };
    let fileName = nameFor(title);
    try {
      fileName = await doors.folders.findFreeName(known.folder, fileName);
    } catch {
      // The folder cannot be reached; the name goes from what is kept here all the same.
    }
    const renamed = { ...known, fileName, copiedAt: null, copiedChange: null };
    await doors.store.saveCopy(renamed);
    if (copy !== known) return null;
    copy = renamed;
    showCopy('ready');
    const later = (): typeof left => {
      leftovers.set(known.study, [...(leftovers.get(known.study) ?? []), { folder: known.folder, fileName: known.fileName }]);
      if (kept.getState().saving !== 'trouble') wait();
      return left;
    };
    // The old file goes when there is a new one, and that would hold who was erased until the study is saved.
    if (kept.getState().saving === 'trouble' || !(await make(true))) return later();
    try {
      await doors.folders.remove(known.folder, known.fileName);
      return null;
    } catch {
      return later();
    }
  }

  return {
    rename(title) {
      const next = copying.then(() => rename(title));
      copying = next.catch(() => undefined);
      return next;
    },
    async show(study) {
      if (study === shown) return;
      shown = study;
      stopWaiting();
      copy = null;
      changedAt = kept.getState().studies.find(({ id }) => id === study)?.changedAt ?? null;
      kept.setState({ copy: null });
      if (study === null) return;
      try {
        const found = await doors.store.loadCopy(study);
        if (shown !== study || found === null) return;
        copy = found;
        showCopy((await doors.folders.isAllowed(found.folder)) ? 'ready' : 'asks');
        wait();
      } catch (failure) {
        if (shown === study) showCopy('trouble', describeTrouble(failure));
      }
    },
    saved(entry) {
      if (entry.id !== shown) return;
      changedAt = entry.changedAt;
      change({ isDue: true });
      wait();
    },
    copyNow,
    actions: {
      async chooseFolder() {
        const study = shown;
        const { study: open } = kept.getState();
        if (study === null || open?.id !== study) return;
        try {
          const folder = await doors.folders.choose();
          if (folder === null || shown !== study) return;
          const isSame = copy !== null && (await doors.folders.isSame(copy.folder, folder));
          const fileName = isSame && copy !== null ? copy.fileName : await doors.folders.findFreeName(folder, nameFor(open.title));
          const chosen: FolderCopy = { study, folder, fileName, copiedAt: null, copiedChange: null };
          await doors.store.saveCopy(chosen);
          if (shown !== study) return;
          copy = chosen;
          showCopy('ready');
          await copyNow();
        } catch (failure) {
          session.setState({ message: sayFailed('copy', describeTrouble(failure)) });
        }
      },
      async allowFolder() {
        if (copy === null) return;
        try {
          if (await doors.folders.askToAllow(copy.folder)) {
            showCopy('ready');
            await copyNow();
          }
        } catch (failure) {
          showCopy('trouble', describeTrouble(failure));
        }
      },
      async stopCopies() {
        const known = copy;
        if (known === null) return;
        stopWaiting();
        copy = null;
        kept.setState({ copy: null });
        await doors.store.removeCopy(known.study).catch(() => undefined);
      },
    },
  };
}

const isNamed = (failure: unknown, name: string): boolean => failure instanceof Error && failure.name === name;

function describeTrouble(failure: unknown): string {
  if (isNamed(failure, 'NotFoundError')) return keepingWords.folderGone;
  if (isNamed(failure, 'QuotaExceededError')) return keepingWords.folderFull;
  if (isNamed(failure, 'NoModificationAllowedError')) return keepingWords.fileInUse;
  return describeFailure(failure);
}
