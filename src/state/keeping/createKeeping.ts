import { keepingWords } from '../../words/keepingWords';
import type { History } from '../../domain/steps/History';
import { NO_HISTORY } from '../../domain/steps/History';
import type { Study } from '../../domain/Study';
import type { TakenOut } from '../../storage/StudyStore';
import type { Actions } from '../Actions';
import type { Computing } from '../answers/createComputing';
import type { Copies } from './createCopies';
import type { Keeper } from './createKeeper';
import type { Stores } from '../createStores';
import type { Opening } from '../opening/createOpening';
import { describeFailed } from '../describeFailure';
import type { Doors } from '../Doors';
import { isOthers } from './isOthers';

type KeepingActions = Pick<
  Actions,
  | 'removeStudy'
  | 'removeUnread'
  | 'keepUnread'
  | 'bringBack'
  | 'removeEverything'
  | 'countErasure'
  | 'erasePerson'
  | 'saveAside'
  | 'removeAside'
>;

export interface KeepingParts {
  readonly keeper: Keeper;
  readonly computing: Computing;
  readonly copies: Copies;
  readonly opening: Pick<Opening, 'show'>;
}

export interface Keeping {
  readonly actions: KeepingActions;
  /** A study that was removed before one of its id was protected is not encrypted: it cannot be brought back any more, in no tab. */
  readonly dropRemoved: (study: string) => void;
  /** As `dropRemoved`, in this tab alone: another one said so. */
  readonly forgetPlain: (study: string) => void;
  /** Somebody was erased from it in another tab, or all was removed there (`null`): neither can be brought back. */
  readonly forgetRemoved: (study: string | null) => void;
  /** Keeps a study in the place of the one of its id, which can be brought back as one that was removed. @throws with nothing changed */
  readonly replace: (study: Study, history: History, passphrase: string | null) => Promise<void>;
}

function isUnread(failure: unknown): boolean {
  return failure instanceof Error && failure.name === 'StudyUnread';
}

/** What a person can do about what is kept: take it out, put it back, take somebody out of it. */
export function createKeeping(doors: Doors, stores: Stores, { keeper, computing, copies, opening }: KeepingParts): Keeping {
  const { kept, derived, session } = stores;
  const { tell } = doors.otherTabs;
  /** For the start page; nothing of it is saved any more. */
  const leave = (): void => {
    opening.show(null, NO_HISTORY, 'start');
  };
  /** Gone from the browser, and still in the memory of this page. */
  const takenOut = new Map<string, TakenOut>();
  const showRemoved = (): void => {
    kept.setState({ removed: Array.from(takenOut.values(), ({ entry }) => entry) });
  };
  const say = (message: string): void => {
    session.setState({ message });
  };

  function forgetPlain(study: string): void {
    if (takenOut.get(study)?.entry.protection !== undefined) return;
    takenOut.delete(study);
    showRemoved();
  }

  async function remove(id: string, evenUnread: boolean): Promise<void> {
    try {
      // What waits to be saved is what is to come back.
      await keeper.keepNow();
      const taken = await keeper.inLine(async () => {
        const out = await doors.store.remove(id, evenUnread);
        keeper.drop(id);
        return out;
      });
      if (taken !== null) takenOut.set(id, taken);
      showRemoved();
      // Said before it is let go: who takes it over must not take it for lost.
      tell({ kind: 'removed', study: id });
      if (kept.getState().study?.id === id) leave();
    } catch (failure) {
      if (isUnread(failure))
        session.setState({ unread: { id, title: kept.getState().studies.find((entry) => entry.id === id)?.title ?? '' } });
      else say(describeFailed('remove-study', failure));
    }
    await keeper.refreshList();
  }

  const actions: KeepingActions = {
    removeStudy: (id) => remove(id, false),
    async removeUnread() {
      const { unread } = session.getState();
      session.setState({ unread: null });
      if (unread !== null) await remove(unread.id, true);
    },
    keepUnread() {
      session.setState({ unread: null });
    },
    async bringBack(id) {
      const taken = takenOut.get(id);
      if (taken === undefined) return;
      if (kept.getState().studies.some((entry) => entry.id === id)) {
        say(keepingWords.openedAgain(taken.entry.title));
        return;
      }
      try {
        await doors.store.putBack(taken);
        takenOut.delete(id);
        showRemoved();
      } catch (failure) {
        say(describeFailed('bring-back', failure));
      }
      await keeper.refreshList();
    },
    async removeEverything() {
      try {
        keeper.drop(null);
        leave();
        takenOut.clear();
        await keeper.inLine(() => doors.store.removeEverything());
        await doors.removeTraces();
        tell({ kind: 'removed-everything' });
        showRemoved();
        say(keepingWords.removedEverything);
      } catch (failure) {
        say(describeFailed('remove-everything', failure));
      }
      await keeper.refreshList();
    },
    async countErasure(id) {
      try {
        return await computing.countErasure(id);
      } catch {
        // The dialog says what goes without saying how much.
        return null;
      }
    },
    async erasePerson(id) {
      if (isOthers(stores)) return;
      const fileName = kept.getState().copy?.fileName ?? '';
      let result: Awaited<ReturnType<typeof computing.erase>> = null;
      try {
        result = await computing.erase(id, new Date(doors.now()).toISOString().slice(0, 10), [fileName]);
      } catch (failure) {
        say(describeFailed('erase', failure));
        return;
      }
      if (result === null) {
        say(keepingWords.notErased);
        return;
      }
      // A copy that could be brought back would bring them back.
      takenOut.delete(result.study.id);
      showRemoved();
      session.setState({ selection: null, offer: null });
      derived.setState({ analysis: null, map: null });
      kept.setState({ study: result.study, history: NO_HISTORY });
      void computing.studyChanged();
      keeper.keep();
      await keeper.keepNow();
      try {
        await doors.store.removeAsidesOf(result.study.id);
      } catch (failure) {
        say(describeFailed('remove-parts', failure));
      }
      tell({ kind: 'erased', study: result.study.id });
      await keeper.refreshList();
      const left = result.named.length === 0 ? null : await copies.rename(result.study.title);
      if (left !== null) say(keepingWords.copyNamedAfterErased(left));
      if (left !== null || kept.getState().saving === 'trouble') return;
      const isCopied = await copies.copyNow();
      const { copy } = kept.getState();
      if (!isCopied && copy !== null) say(keepingWords.copyHoldsErased(copy, copy.trouble));
    },
    async saveAside(key) {
      const aside = kept.getState().asides.find((known) => known.key === key);
      try {
        const content = await doors.store.loadAside(key);
        if (aside !== undefined && content !== null) doors.saveDownload(`${aside.title} - ${aside.part}`, content);
      } catch (failure) {
        say(describeFailed('read-parts', failure));
      }
    },
    async removeAside(key) {
      try {
        await doors.store.removeAside(key);
      } catch (failure) {
        say(describeFailed('remove-part', failure));
      }
      await keeper.refreshList();
    },
  };

  return {
    actions,
    forgetRemoved(study) {
      if (study === null) takenOut.clear();
      else takenOut.delete(study);
      showRemoved();
    },
    async replace(study, history, passphrase) {
      const taken = await keeper.inLine(async () => {
        const out = await doors.store.replace(study, history, doors.now(), passphrase);
        keeper.drop(study.id);
        return out;
      });
      takenOut.delete(study.id);
      // One that is not encrypted does not stay beside one that is.
      if (taken !== null && (passphrase === null || taken.entry.protection !== undefined)) takenOut.set(study.id, taken);
      showRemoved();
      tell({ kind: 'removed', study: study.id });
      if (passphrase !== null) tell({ kind: 'protected', study: study.id });
      await keeper.refreshList();
    },
    dropRemoved(study) {
      forgetPlain(study);
      tell({ kind: 'protected', study });
    },
    forgetPlain,
  };
}
