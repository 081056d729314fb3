import { keepingWords } from '../../words/keepingWords';
import type { Actions } from '../Actions';
import type { Copies } from '../keeping/createCopies';
import type { Keeper } from '../keeping/createKeeper';
import type { Opening } from './createOpening';
import type { Stores } from '../createStores';
import type { Passphrases } from './createPassphrases';
import { describeFailed, describeFailure } from '../describeFailure';
import type { Doors } from '../Doors';
import { NOWHERE } from '../Doors';
import { isOthers } from '../keeping/isOthers';
import type { Page } from '../../views/pages';
import { selectProtection } from '../keeping/selectProtection';

/** A folder that does not answer does not keep a study open. */
const LONGEST_COPY_MS = 10_000;
/** A timer stands still while the computer sleeps: the time is looked at as often as this. */
const LOOK_EVERY_MS = 15_000;
/** Other tabs hear that somebody is there this often. */
const TELL_EVERY_MS = 10_000;

export interface Locking {
  readonly actions: Pick<
    Actions,
    'protectStudy' | 'changePassphrase' | 'unprotectStudy' | 'setLockAfter' | 'lockStudy' | 'unlockStudy' | 'leaveLocked'
  >;
  /** Puts the passphrase's question in the place of whatever is shown, and takes that out of memory. */
  readonly ask: (study: string, page: Page) => void;
  /** Protects a study that has just come in and is not kept yet. @throws where it cannot be */
  readonly protectNew: (study: string, passphrase: string) => Promise<void>;
  /** Another tab has locked the study. */
  readonly lockHere: () => void;
  /** Somebody is at another tab that shows it. */
  readonly stayOpen: () => void;
  /** It came in, and is kept with this passphrase; `null` = without one. */
  readonly adopt: (study: string, passphrase: string | null) => void;
}

interface Parts {
  readonly keeper: Keeper;
  readonly copies: Copies;
  readonly passphrases: Passphrases;
  readonly opening: Pick<Opening, 'leave' | 'openStudy'>;
  /** Studies just removed that could be brought back are not encrypted: not if they are what is protected now. */
  readonly dropRemoved: (study: string) => void;
}

/** Protected studies: encrypted where they are kept, and after a time without input out of memory until the passphrase is given. */
export function createLocking(doors: Doors, stores: Stores, { keeper, copies, passphrases, opening, dropRemoved }: Parts): Locking {
  const { kept, session } = stores;
  const { tell } = doors.otherTabs;
  let page: Page = 'isolation';
  /** How long nobody was there, up to the last look. */
  let idleMs = 0;
  let lookedAt = doors.now();
  /** From the last look to the next one it is as long as the timer runs, at least. */
  let isWhole = false;
  let toldAt = -Infinity;
  /** An answer about a study that is no longer asked for is dropped. */
  let asked = 0;

  const isIdle = (): boolean => {
    const minutes = selectProtection(kept.getState())?.lockAfterMinutes ?? null;
    return minutes !== null && idleMs + Math.max(0, doors.now() - lookedAt) >= minutes * 60_000;
  };

  function seen(): void {
    idleMs = 0;
    lookedAt = doors.now();
    isWhole = false;
  }

  function look(): void {
    const now = doors.now();
    // A timer knows nothing of a sleep, and the clock may be set back: what is longer counts.
    idleMs += Math.max(now - lookedAt, isWhole ? LOOK_EVERY_MS : 0);
    lookedAt = now;
    isWhole = true;
    if (isIdle()) void lock();
    doors.later(LOOK_EVERY_MS, look);
  }
  look();

  doors.onInput(() => {
    const now = doors.now();
    // The first sign after a long sleep does not begin the time again.
    if (isIdle()) {
      void lock();
      return;
    }
    seen();
    const { study } = kept.getState();
    if (study === null || (now >= toldAt && now - toldAt < TELL_EVERY_MS) || selectProtection(kept.getState()) === null) return;
    toldAt = now;
    tell({ kind: 'active', study: study.id });
  });

  function ask(study: string, where: Page): void {
    asked += 1;
    const title = kept.getState().studies.find(({ id }) => id === study)?.title ?? '';
    opening.leave();
    page = where;
    session.setState({ locked: { study, title, state: 'asking', trouble: null }, message: null });
    doors.writePlace({ ...NOWHERE, study, page: where }, 'Locked – Kith', false);
  }

  /** Hide it at once, save, then drop it from memory. If saving fails, it stays unlocked. */
  async function lock(tellsOthers = true): Promise<void> {
    const { study } = kept.getState();
    if (study === null || session.getState().locked !== null || selectProtection(kept.getState()) === null) return;
    // What is being typed is taken first.
    doors.leaveField();
    const where = session.getState().page;
    session.setState({ locked: { study: study.id, title: study.title, state: 'closing', trouble: null }, message: null });
    await keeper.keepNow();
    if (kept.getState().saving === 'trouble') {
      seen();
      session.setState({ locked: null, message: keepingWords.notLocked });
      return;
    }
    await Promise.race([copies.copyNow(), new Promise<void>((resolve) => void doors.later(LONGEST_COPY_MS, resolve))]);
    ask(study.id, where);
    if (tellsOthers) tell({ kind: 'locked', study: study.id });
  }

  async function unlock(words: string): Promise<void> {
    const { locked } = session.getState();
    if (locked === null || locked.state !== 'asking') return;
    asked += 1;
    const asking = asked;
    const answer = (trouble: string): void => {
      if (asked === asking) session.setState({ locked: { ...locked, state: 'asking', trouble } });
    };
    session.setState({ locked: { ...locked, state: 'opening', trouble: null } });
    try {
      const fits = await doors.store.unlock(locked.study, words);
      if (asked !== asking) {
        await doors.store.lock(locked.study);
        return;
      }
      if (!fits) {
        answer(keepingWords.wrongPassphrase);
        return;
      }
      passphrases.set(locked.study, words);
      seen();
      await opening.openStudy(locked.study, page);
    } catch (failure) {
      answer(describeFailure(failure));
    }
  }

  /** As it is on the screen: of a study that was opened with damage, what is kept is not whole before. */
  async function saveWhole(): Promise<void> {
    keeper.keep();
    await keeper.keepNow();
    if (kept.getState().saving === 'trouble') throw new Error('it must be saved first.');
  }

  /** What waits meanwhile is saved in the form that the study has then. */
  async function changeForm(id: string, words: string | null, act: () => Promise<void>): Promise<void> {
    await keeper.inLine(async () => {
      await act();
      if (words === null || !isClosed(id)) passphrases.set(id, words);
      await keeper.refreshList();
      if (!isClosed(id) && keeper.holds(id) !== null) keeper.keep();
    });
    if (isClosed(id)) await doors.store.lock(id);
    seen();
    tell({ kind: 'saved', study: id });
  }

  async function changePassphrase(words: string): Promise<void> {
    const { study } = kept.getState();
    if (study === null || words === '' || isOthers(stores)) return;
    session.setState({ isProtecting: true });
    try {
      await changeForm(study.id, words, () => doors.store.changePassphrase(study.id, words));
      const isCopied = await copies.copyNow(true);
      session.setState({ message: isCopied ? keepingWords.passphraseChanged : keepingWords.passphraseChangedHere(kept.getState().copy) });
    } catch (failure) {
      session.setState({ message: describeFailed('change-passphrase', failure) });
    }
    session.setState({ isProtecting: false });
  }

  async function protect(words: string): Promise<void> {
    const { study } = kept.getState();
    if (study === null || words === '' || isOthers(stores)) return;
    session.setState({ isProtecting: true });
    try {
      await saveWhole();
      await changeForm(study.id, words, () => doors.store.protect(study.id, words));
      dropRemoved(study.id);
      // The copy that is in the folder can be read by everybody.
      const isCopied = await copies.copyNow(true);
      session.setState({ message: isCopied ? keepingWords.protected : keepingWords.protectedHere(kept.getState().copy) });
    } catch (failure) {
      session.setState({ message: describeFailed('protect', failure) });
    }
    session.setState({ isProtecting: false });
  }

  /** It was put away meanwhile. */
  const isClosed = (id: string): boolean => kept.getState().study?.id !== id;

  async function unprotect(): Promise<void> {
    const { study } = kept.getState();
    if (study === null || isOthers(stores)) return;
    session.setState({ isProtecting: true });
    try {
      await saveWhole();
      await changeForm(study.id, null, () => doors.store.unprotect(study.id));
      await copies.copyNow(true);
    } catch (failure) {
      session.setState({ message: describeFailed('unprotect', failure) });
    }
    session.setState({ isProtecting: false });
  }

  return {
    actions: {
      protectStudy: protect,
      changePassphrase,
      unprotectStudy: unprotect,
      async setLockAfter(minutes) {
        const { study } = kept.getState();
        if (study === null) return;
        try {
          await doors.store.saveLockAfter(study.id, minutes);
        } catch (failure) {
          session.setState({ message: describeFailed('save-lock-time', failure) });
        }
        await keeper.refreshList();
        tell({ kind: 'active', study: study.id });
      },
      lockStudy: () => lock(),
      unlockStudy: unlock,
      leaveLocked() {
        asked += 1;
        opening.leave();
      },
    },
    ask,
    async protectNew(study, words) {
      await doors.store.protect(study, words);
      passphrases.set(study, words);
      seen();
      dropRemoved(study);
    },
    lockHere: () => void lock(false),
    stayOpen: seen,
    adopt(study, words) {
      passphrases.set(study, words);
      seen();
    },
  };
}
