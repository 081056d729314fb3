import { keepingWords } from '../../words/keepingWords';
import { NO_HISTORY } from '../../domain/steps/History';
import type { Computing } from '../answers/createComputing';
import type { Keeper } from './createKeeper';
import type { Keeping } from './createKeeping';
import type { Opening } from '../opening/createOpening';
import type { Stores } from '../createStores';
import { describeFailed } from '../describeFailure';
import type { Doors } from '../Doors';
import { isStudyLocked } from '../opening/isStudyLocked';
import type { KithEvents } from '../KithEvents';

/** What other tabs do to the study that this one shows. */
export interface Following {
  /**
   * Takes over what another tab has saved of the open study: one reading after the other, the last one after the last word. Rejects where
   * it cannot be read.
   */
  readonly reload: () => Promise<void>;
  /** Another tab has removed the study, or all of them (`null`). */
  readonly gone: (study: string | null) => void;
}

interface Parts {
  readonly events: KithEvents;
  readonly keeper: Pick<Keeper, 'holds' | 'drop' | 'stateOf' | 'keep'>;
  readonly keeping: Pick<Keeping, 'forgetRemoved'>;
  readonly computing: Pick<Computing, 'studyChanged'>;
  readonly opening: Pick<Opening, 'show'>;
}

function isNotFound(failure: unknown): boolean {
  return failure instanceof Error && failure.name === 'StudyNotFound';
}

export function createFollowing(
  doors: Pick<Doors, 'store'>,
  { kept, session }: Stores,
  { events, keeper, keeping, computing, opening }: Parts,
): Following {
  let reloading: Promise<unknown> = Promise.resolve();
  let queued: Promise<void> | null = null;

  async function takeOver(): Promise<void> {
    const id = kept.getState().study?.id;
    if (id === undefined) return;
    try {
      const { study, history, damage } = await doors.store.load(id);
      if (kept.getState().study?.id !== id) return;
      const isLost = keeper.holds(id) !== null;
      keeper.drop(id);
      kept.setState({ study, history, damage, ...keeper.stateOf(id) });
      void computing.studyChanged();
      if (isLost) session.setState({ message: keepingWords.overtaken });
    } catch (failure) {
      if (kept.getState().study?.id !== id) return;
      if (isNotFound(failure)) {
        // What is on the screen is all that there is. If it was removed, that is heard before it is saved.
        keeper.keep();
        return;
      }
      if (isStudyLocked(failure)) events.tell('locked', { study: id, page: session.getState().page });
      else session.setState({ message: describeFailed('read-other-tab', failure) });
      throw failure;
    }
  }

  return {
    reload() {
      queued ??= reloading.then(() => {
        queued = null;
        return takeOver();
      });
      reloading = queued.catch(() => undefined);
      return queued;
    },
    gone(id) {
      keeper.drop(id);
      if (id === null) keeping.forgetRemoved(null);
      const open = kept.getState().study?.id;
      if (open === undefined || (id !== null && id !== open)) return;
      opening.show(null, NO_HISTORY, 'start');
      session.setState({ message: keepingWords.removedElsewhere });
    },
  };
}
