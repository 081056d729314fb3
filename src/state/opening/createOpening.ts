import { keepingWords } from '../../words/keepingWords';
import { NO_HISTORY } from '../../domain/steps/History';
import type { History } from '../../domain/steps/History';
import type { Study } from '../../domain/Study';
import type { Page } from '../../views/pages';
import { NOTHING_CHOSEN } from '../answers/Comparing';
import type { Computing } from '../answers/createComputing';
import type { Keeper } from '../keeping/createKeeper';
import type { Leaving } from './createLeaving';
import type { Passphrases } from './createPassphrases';
import type { Stores } from '../createStores';
import { describeFailure } from '../describeFailure';
import type { Doors, Place } from '../Doors';
import { NOWHERE } from '../Doors';
import { isStudyLocked } from './isStudyLocked';
import type { KithEvents } from '../KithEvents';

export interface Opening {
  /** @param place tab and people to be shown there; `null` = what was looked at is over, and its address with it */
  readonly show: (study: Study | null, history: History, page: Page, place?: Place | null) => void;
  readonly openStudy: (id: string, page: Page, place?: Place) => Promise<void>;
  readonly closeStudy: () => Promise<void>;
  /** Nothing of it stays in memory, and what waits to be saved is not asked for. */
  readonly leave: () => void;
}

interface Parts {
  readonly events: KithEvents;
  readonly keeper: Pick<Keeper, 'released' | 'stateOf' | 'holds' | 'refreshList'>;
  readonly leaving: Pick<Leaving, 'mayLeave'>;
  readonly passphrases: Pick<Passphrases, 'set'>;
  readonly computing: Pick<Computing, 'studyChanged'>;
}

/** Which study is open. */
export function createOpening(
  doors: Pick<Doors, 'store'>,
  { kept, derived, session }: Stores,
  { events, keeper, leaving, passphrases, computing }: Parts,
): Opening {
  function show(study: Study | null, history: History, page: Page, place: Place | null = NOWHERE): void {
    const before = kept.getState().study?.id;
    const released = before === undefined ? Promise.resolve() : keeper.released(before);
    events.tell('shows', { study: study?.id ?? null, released });
    kept.setState({ study, history, damage: [], ...keeper.stateOf(study?.id ?? null) });
    // What was open and is not any more stays in no memory, nor does its key: as soon as nothing of it waits to be saved.
    if (before !== undefined) {
      void released.then(() => {
        if (kept.getState().study?.id === before) return;
        passphrases.set(before, null);
        void doors.store.lock(before);
      });
    }
    derived.setState({ analysis: null, map: null, compared: {}, without: null, planned: null, uptake: null, identities: null });
    session.setState({ selection: null, mapLens: {}, comparing: NOTHING_CHOSEN, locked: null, page, reportsShown: false, reportsOf: null });
    events.tell('shown', { study: study?.id ?? null, place });
    events.tell('looked', null);
    void computing.studyChanged();
  }

  async function openStudy(id: string, page: Page, place: Place = NOWHERE): Promise<void> {
    if (!(await leaving.mayLeave())) return;
    // What waits to be saved is newer than what is kept.
    const waits = keeper.holds(id);
    if (waits !== null) {
      show(waits.study, waits.history, page, place);
      return;
    }
    try {
      const { study, history, damage } = await doors.store.load(id);
      show(study, history, page, place);
      const entry = kept.getState().studies.find((known) => known.id === id);
      kept.setState({ saving: 'saved', savedAt: entry?.changedAt ?? null, damage });
      if (damage.length > 0) {
        session.setState({ message: keepingWords.partlyRead(damage) });
        await keeper.refreshList();
      }
    } catch (failure) {
      if (isStudyLocked(failure)) {
        events.tell('locked', { study: id, page });
        return;
      }
      session.setState({ message: describeFailure(failure) });
      show(null, NO_HISTORY, 'start');
      await keeper.refreshList();
    }
  }

  return {
    show,
    openStudy,
    async closeStudy() {
      if (await leaving.mayLeave()) show(null, NO_HISTORY, 'start');
    },
    leave() {
      events.tell('left', null);
      show(null, NO_HISTORY, 'start', null);
    },
  };
}
