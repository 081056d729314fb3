import { buildStep } from '../domain/steps/buildStep';
import type { History } from '../domain/steps/History';
import type { IsolationRule } from '../domain/IsolationRule';
import { DEFAULT_ISOLATION_RULE } from '../domain/IsolationRule';
import { NO_HISTORY } from '../domain/steps/History';
import type { Study } from '../domain/Study';
import type { Actions } from './Actions';
import { NOTHING_CHOSEN } from './Comparing';
import { createBeginnings } from './createBeginnings';
import { createComparing } from './createComparing';
import { createDownloads } from './createDownloads';
import { createDeciding } from './createDeciding';
import { createEditing } from './createEditing';
import { createComputing } from './createComputing';
import { createCopies } from './createCopies';
import { createPlanning } from './createPlanning';
import { createKeeper } from './createKeeper';
import { createKeeping } from './createKeeping';
import { createLeaving } from './createLeaving';
import { createLocking, isStudyLocked } from './createLocking';
import { createLooking } from './createLooking';
import { createPictures } from './createPictures';
import { createStudyFiles } from './createStudyFiles';
import { createShown } from './createShown';
import { createSteps } from './createSteps';
import { createStores } from './createStores';
import { createTabs } from './createTabs';
import { describeFailure } from './describeFailure';
import { createPlaces } from './createPlaces';
import type { Doors, Place } from './Doors';
import { NOWHERE } from './Doors';
import type { StudyEntry } from '../storage/StudyStore';
import type { Kith } from './Kith';
import type { Page } from '../views/pages';
import { sayLost } from '../words/sayLost';

function isNotFound(failure: unknown): boolean {
  return failure instanceof Error && failure.name === 'StudyNotFound';
}

/** The running application, and the study that the address of the page names, opened. */
export function createKith(doors: Doors): Kith {
  const stores = createStores();
  const { kept, derived, session } = stores;
  const shown = createShown(stores);
  const keeper = createKeeper(doors, stores, saved, (study) => locking.isSealed(study));
  const leaving = createLeaving(stores, keeper);
  const copies = createCopies(doors, stores, () => locking.passphrase());
  const tabs = createTabs(doors, stores, {
    reload,
    gone,
    erased: (study) => {
      keeping.forgetRemoved(study);
    },
    isProtected: (study) => {
      keeping.forgetPlain(study);
    },
    locked: () => {
      locking.lockHere();
    },
    active: () => {
      locking.stayOpen();
    },
    listChanged: () => void keeper.refreshList(),
  });
  const computing = createComputing(doors, stores);
  const comparer = createComparing(doors, stores);
  const planner = createPlanning(doors, stores, {
    shown,
    change: (step) => change(step),
    goTo: (page) => {
      places.actions.goTo(page);
    },
  });

  /** What is worked out for who looks at it, and not before. */
  function looked(): void {
    void comparer.compare();
    void planner.look();
  }

  const places = createPlaces(doors, stores, {
    looked,
    openPlace: (id, place) => openStudy(id, places.pageOf(place), place),
    closeStudy,
    leaveLocked: () => {
      locking.actions.leaveLocked();
    },
  });

  /** @param place tab and people to be shown there; `null` = what was looked at is over, and its address with it */
  function show(study: Study | null, history: History, page: Page, place: Place | null = NOWHERE): void {
    const before = kept.getState().study?.id;
    const released = before === undefined ? Promise.resolve() : keeper.released(before);
    tabs.show(study?.id ?? null, released);
    kept.setState({ study, history, damage: [], ...keeper.stateOf(study?.id ?? null) });
    // What was open and is not any more stays in no memory, nor does its key: as soon as nothing of it waits to be saved.
    if (before !== undefined) {
      void released.then(() => {
        if (kept.getState().study?.id === before) return;
        locking.forget(before);
        void doors.store.lock(before);
      });
    }
    void copies.show(study?.id ?? null);
    derived.setState({ analysis: null, map: null, compared: {}, without: null, planned: null, identities: null });
    session.setState({ selection: null, mapLens: {}, comparing: NOTHING_CHOSEN, locked: null, page, reportsShown: false, reportsOf: null });
    places.expect(place ?? NOWHERE);
    places.moved(place !== null);
    looked();
    void computing.studyChanged().then(comparer.compare).then(planner.look);
  }

  let persistenceAsked = false;
  function saved(entry: StudyEntry): void {
    const { id } = entry;
    tabs.tell({ kind: 'saved', study: id });
    copies.saved(entry);
    // The samples can be had again; the first study of somebody's own is worth a promise of the browser.
    if (persistenceAsked || id.startsWith('sample-') || kept.getState().persistence === 'kept') return;
    persistenceAsked = true;
    doors.browserStorage.askPersistence().then(
      (persistence) => {
        kept.setState({ persistence });
      },
      () => {
        kept.setState({ persistence: 'may-clear' });
      },
    );
  }

  let reloading: Promise<unknown> = Promise.resolve();
  let queued: Promise<void> | null = null;
  /**
   * Takes over what another tab has saved of the open study: one reading after the other, the last one after the last word. Rejects where
   * it cannot be read.
   */
  function reload(): Promise<void> {
    queued ??= reloading.then(() => {
      queued = null;
      return takeOver();
    });
    reloading = queued.catch(() => undefined);
    return queued;
  }

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
      if (isLost)
        session.setState({ message: 'Another tab saved this study at the same time. Your last changes in this tab are not saved.' });
    } catch (failure) {
      if (kept.getState().study?.id !== id) return;
      if (isNotFound(failure)) {
        // What is on the screen is all that there is. If it was removed, that is heard before it is saved.
        keeper.keep();
        return;
      }
      if (isStudyLocked(failure)) locking.ask(id, session.getState().page);
      else session.setState({ message: `We could not read what another tab saved of this study: ${describeFailure(failure)}` });
      throw failure;
    }
  }

  /** Another tab has removed the study, or all of them. */
  function gone(id: string | null): void {
    keeper.drop(id);
    if (id === null) keeping.forgetRemoved(null);
    const open = kept.getState().study?.id;
    if (open === undefined || (id !== null && id !== open)) return;
    show(null, NO_HISTORY, 'start');
    session.setState({ message: 'The study was removed in another tab.' });
  }

  /** What this tab shows is another tab's to change. */
  function isOthers(): boolean {
    if (kept.getState().claim !== 'taken') return false;
    session.setState({ message: 'This study is open in another tab. Close it there to change it here.' });
    return true;
  }

  const { change, goBackTo } = createSteps(doors, stores, { keeper, computing, comparer, planner, isOthers });

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
        session.setState({
          message: `We could not read all of this study. ${sayLost(damage).join(' ')} The rest is open, and the unreadable parts were kept.`,
        });
        await keeper.refreshList();
      }
    } catch (failure) {
      if (isStudyLocked(failure)) {
        locking.ask(id, page);
        return;
      }
      session.setState({ message: describeFailure(failure) });
      show(null, NO_HISTORY, 'start');
      await keeper.refreshList();
    }
  }

  async function closeStudy(): Promise<void> {
    if (await leaving.mayLeave()) show(null, NO_HISTORY, 'start');
  }

  function leave(): void {
    beginnings.leaveOffer();
    studyFiles.leaveFileIn();
    studyFiles.leaveFileOut();
    show(null, NO_HISTORY, 'start', null);
  }

  const locking = createLocking(doors, stores, {
    keeper,
    copies,
    tabs,
    leave,
    open: openStudy,
    dropRemoved: (study) => {
      keeping.dropRemoved(study);
    },
    isOthers,
  });

  const keeping = createKeeping(doors, stores, {
    keeper,
    tabs,
    computing,
    copies,
    isOthers,
    leave() {
      show(null, NO_HISTORY, 'start');
    },
  });

  const studyFiles = createStudyFiles(doors, stores, {
    keeper,
    mayLeave: leaving.mayLeave,
    async begin({ study, history }, passphrase) {
      if (passphrase !== null) await locking.protectNew(study.id, passphrase);
      show(study, history, 'isolation');
      keeper.keep();
    },
    async replace({ study, history }, passphrase) {
      await keeping.replace(study, history, passphrase);
      // Nothing of the one before goes on: neither its copies nor its passphrase.
      if (kept.getState().study?.id === study.id) show(null, NO_HISTORY, 'start');
      locking.adopt(study.id, passphrase);
      show(study, history, 'isolation');
      kept.setState({ saving: 'saved', savedAt: kept.getState().studies.find(({ id }) => id === study.id)?.changedAt ?? null });
    },
    isHere: (id) => kept.getState().studies.some((entry) => entry.id === id) || keeper.holds(id) !== null,
    protect: locking.actions.protectStudy,
  });

  const beginnings = createBeginnings(doors, stores, {
    keeper,
    mayLeave: leaving.mayLeave,
    change,
    show,
    openStudy,
    openStudyFile: studyFiles.openStudyFile,
  });

  const actions: Actions = {
    ...createEditing(stores, change),
    ...createDeciding(doors, stores, change),
    ...createLooking(stores, { computing, comparer }),
    ...createPictures(doors, stores),
    ...planner.actions,
    ...beginnings,
    ...places.actions,
    ...createDownloads(doors, stores),
    openStudy: (id) => openStudy(id, 'isolation'),
    closeStudy,
    ...leaving.actions,
    saveNow: () => keeper.keepNow(),
    loadAgain: doors.loadAgain,
    ...keeping.actions,
    ...studyFiles,
    ...locking.actions,
    ...copies.actions,
    setTheme(theme) {
      session.setState({ theme });
      doors.writeTheme(theme);
    },
    setNames(names) {
      session.setState({ names, message: null, note: null });
      doors.writeNames(names);
    },
    renameStudy(title) {
      const { study } = kept.getState();
      if (study !== null && title.trim() !== '' && title !== study.title) change(buildStep.setting(study, 'title', title.trim()));
    },
    changeIsolationRule(part) {
      const { study } = kept.getState();
      if (study !== null) change(buildStep.setting(study, 'isolationRule', { ...study.isolationRule, ...part }));
    },
    resetIsolationRule() {
      const { study } = kept.getState();
      if (study !== null) change(buildStep.setting(study, 'isolationRule', DEFAULT_ISOLATION_RULE));
    },
    readVersionChanges() {
      const { study } = kept.getState();
      if (study === null) return;
      const rule: IsolationRule & { judgedBefore?: 1 } = { ...study.isolationRule };
      delete rule.judgedBefore;
      change(buildStep.setting(study, 'isolationRule', rule));
    },
    setSilence(after) {
      const { study } = kept.getState();
      if (study !== null) change(buildStep.setting(study, 'silentMeansNone', after));
    },
    undo() {
      goBackTo(kept.getState().history.done - 1);
    },
    redo() {
      goBackTo(kept.getState().history.done + 1);
    },
    travel: goBackTo,
    cancel: computing.stop,
    retry() {
      void computing.studyChanged().then(comparer.compare);
    },
  };

  doors.onLeave(() => {
    const isUnsaved = keeper.isUnsaved();
    void keeper.keepNow().then(() => copies.copyNow());
    return isUnsaved;
  });

  async function start(): Promise<void> {
    await keeper.refreshList();
    kept.setState({
      persistence: (await doors.browserStorage.loadPersistence().catch(() => 'may-clear' as const)) === 'kept' ? 'kept' : 'unknown',
    });
    const place = doors.readPlace();
    if (place.study !== null && kept.getState().studies.some((entry) => entry.id === place.study))
      await openStudy(place.study, places.pageOf(place), place);
  }
  session.setState({ theme: doors.readTheme(), names: doors.readNames() });
  void start();

  async function lookAtServing(): Promise<void> {
    try {
      session.setState({ serving: await doors.loadServing() });
    } catch {
      // A server that has gone away meanwhile; the page needs it for nothing but the samples.
    }
  }
  void lookAtServing();

  return {
    kept: shown.kept,
    derived: shown.derived,
    session: shown.session,
    actions,
    samples: doors.samples,
    folderMissing: doors.folders.missing,
  };
}
