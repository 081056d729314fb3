import { buildStep } from '../domain/steps/buildStep';
import type { IsolationRule } from '../domain/IsolationRule';
import { DEFAULT_ISOLATION_RULE } from '../domain/IsolationRule';
import { NO_HISTORY } from '../domain/steps/History';
import type { Actions } from './Actions';
import { createBeginnings } from './opening/createBeginnings';
import { createComparing } from './answers/createComparing';
import { createDownloads } from './createDownloads';
import { createDeciding } from './changing/createDeciding';
import { createEditing } from './changing/createEditing';
import { createComputing } from './answers/createComputing';
import { createCopies } from './keeping/createCopies';
import { createPlanning } from './answers/createPlanning';
import { createKeeper } from './keeping/createKeeper';
import { createKeeping } from './keeping/createKeeping';
import { createLeaving } from './opening/createLeaving';
import { createLocking } from './opening/createLocking';
import { createViewing } from './createViewing';
import { createPictures } from './createPictures';
import { createStudyFiles } from './opening/createStudyFiles';
import { createShown } from './createShown';
import { createSteps } from './changing/createSteps';
import { createStores } from './createStores';
import { createTabs } from './keeping/createTabs';
import { createPlaces, pageOf } from './createPlaces';
import type { Doors } from './Doors';
import { NOWHERE } from './Doors';
import type { Kith } from './Kith';
import type { KithEvents } from './KithEvents';
import { createEvents } from '../support/createEvents';
import { createFollowing } from './keeping/createFollowing';
import { createOpening } from './opening/createOpening';
import { createPassphrases } from './opening/createPassphrases';
import { createPersistence } from './keeping/createPersistence';

/** The running application, and the study that the address of the page names, opened. */
export function createKith(doors: Doors): Kith {
  const stores = createStores();
  const { kept, session } = stores;
  const shown = createShown(stores);
  const events: KithEvents = createEvents();

  const passphrases = createPassphrases(stores);
  const keeper = createKeeper(
    doors,
    stores,
    (entry) => {
      events.tell('saved', entry);
    },
    passphrases.isSealed,
  );
  const leaving = createLeaving(stores, keeper);
  const copies = createCopies(doors, stores, passphrases.ofOpen);
  const computing = createComputing(doors, stores, () => {
    events.tell('computed', null);
  });
  const opening = createOpening(doors, stores, { events, keeper, leaving, passphrases, computing });
  const { change, goBackTo } = createSteps(doors, stores, { events, keeper, computing });
  const keeping = createKeeping(doors, stores, { keeper, computing, copies, opening });
  const { dropRemoved } = keeping;
  const locking = createLocking(doors, stores, { keeper, copies, passphrases, opening, dropRemoved });
  const following = createFollowing(doors, stores, { events, keeper, keeping, computing, opening });
  const tabs = createTabs(doors, stores, {
    reload: following.reload,
    gone: following.gone,
    erased: keeping.forgetRemoved,
    isProtected: keeping.forgetPlain,
    locked: locking.lockHere,
    active: locking.stayOpen,
    listChanged: () => void keeper.refreshList(),
  });
  const places = createPlaces(doors, stores, {
    looked() {
      events.tell('looked', null);
    },
    openPlace: (id, place) => opening.openStudy(id, pageOf(place), place),
    closeStudy: opening.closeStudy,
    leaveLocked: locking.actions.leaveLocked,
  });
  const comparer = createComparing(doors, stores);
  const planner = createPlanning(doors, stores, { shown, change, goTo: places.actions.goTo });

  const studyFiles = createStudyFiles(doors, stores, {
    keeper,
    mayLeave: leaving.mayLeave,
    async begin({ study, history }, passphrase) {
      if (passphrase !== null) await locking.protectNew(study.id, passphrase);
      opening.show(study, history, 'isolation');
      keeper.keep();
    },
    async replace({ study, history }, passphrase) {
      await keeping.replace(study, history, passphrase);
      // Nothing of the one before goes on: neither its copies nor its passphrase.
      if (kept.getState().study?.id === study.id) opening.show(null, NO_HISTORY, 'start');
      locking.adopt(study.id, passphrase);
      opening.show(study, history, 'isolation');
      kept.setState({ saving: 'saved', savedAt: kept.getState().studies.find(({ id }) => id === study.id)?.changedAt ?? null });
    },
    isHere: (id) => kept.getState().studies.some((entry) => entry.id === id) || keeper.holds(id) !== null,
    protect: locking.actions.protectStudy,
  });

  const beginnings = createBeginnings(doors, stores, {
    keeper,
    mayLeave: leaving.mayLeave,
    change,
    show: opening.show,
    openStudy: opening.openStudy,
    openStudyFile: studyFiles.openStudyFile,
  });

  events.on('saved', copies.saved);
  events.on('saved', ({ id }) => {
    tabs.tell({ kind: 'saved', study: id });
  });
  createPersistence(doors, stores, events);
  events.on('shows', ({ study, released }) => {
    tabs.show(study, released);
  });
  events.on('shown', ({ study, place }) => {
    void copies.show(study);
    places.expect(place ?? NOWHERE);
    places.moved(place !== null);
  });
  events.on('locked', ({ study, page }) => {
    locking.ask(study, page);
  });
  events.on('left', () => {
    beginnings.leaveOffer();
    studyFiles.leaveFileIn();
    studyFiles.leaveFileOut();
  });
  // What takes its time is worked out when somebody looks at it, and not before.
  for (const event of ['looked', 'computed'] as const) {
    events.on(event, () => {
      void comparer.compare();
      void planner.look();
    });
  }
  events.on('planChanged', () => void planner.look());

  const actions: Actions = {
    ...createEditing(stores, change),
    ...createDeciding(doors, stores, change),
    ...createViewing(stores, { computing, comparer }),
    ...createPictures(doors, stores),
    ...planner.actions,
    ...beginnings,
    ...places.actions,
    ...createDownloads(doors, stores),
    openStudy: (id) => opening.openStudy(id, 'isolation'),
    closeStudy: opening.closeStudy,
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
      void computing.studyChanged();
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
      await opening.openStudy(place.study, pageOf(place), place);
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
