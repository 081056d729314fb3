import { applyStep } from '../domain/applyStep';
import { makeStudy } from '../domain/makeStudy';
import { DEFAULT_ISOLATION_RULE } from '../domain/IsolationRule';
import type { Step } from '../domain/Step';
import type { Study } from '../domain/Study';
import { WHOLE_NETWORK } from '../domain/Lens';
import { bookCodebook } from '../codebook/bookCodebook';
import type { Actions } from './Actions';
import { createBringIn } from './createBringIn';
import { createComputing } from './createComputing';
import { createKeeper } from './createKeeper';
import { createStores } from './createStores';
import { describeFailure } from './describeFailure';
import type { Doors } from './Doors';
import type { Kith } from './Kith';
import type { Room } from './Session';
import { ROOMS } from './Session';

/** The running application, and the study that the address of the page names, opened. */
export function createKith(doors: Doors): Kith {
  const stores = createStores();
  const { kept, derived, session } = stores;
  const keeper = createKeeper(doors, stores);
  const computing = createComputing(doors, stores);
  const bringIn = createBringIn(doors, stores);

  function goTo(room: Room): void {
    session.setState({ room, reportsShown: false, reportsOf: null });
    doors.writePlace({ study: kept.getState().study?.id ?? null, room });
  }

  function show(study: Study | null, room: Room): void {
    kept.setState({ study, saving: 'idle' });
    derived.setState({ analysis: null, map: null });
    session.setState({ selection: null, lens: WHOLE_NETWORK });
    goTo(room);
    void computing.studyChanged();
  }

  /** The only way a study changes. */
  function change(step: Step): void {
    const { study } = kept.getState();
    if (study === null) return;
    kept.setState({ study: applyStep(study, step) });
    keeper.keep();
  }

  async function openStudy(id: string, room: Room): Promise<void> {
    await keeper.keepNow();
    try {
      show(await doors.store.load(id), room);
      const entry = kept.getState().studies.find((known) => known.id === id);
      kept.setState({ saving: 'saved', savedAt: entry?.changedAt ?? null });
    } catch (failure) {
      session.setState({ message: describeFailure(failure) });
      show(null, 'start');
    }
  }

  const actions: Actions = {
    goTo,
    async openSample(sample) {
      const id = `sample-${sample.id}`;
      if (kept.getState().studies.some((entry) => entry.id === id)) {
        await openStudy(id, 'isolation');
        return;
      }
      try {
        const { files, options, tau } = await doors.openSample(sample.id);
        const batch = await doors.worker.read(files, options, bookCodebook, doors.lend(() => undefined));
        if (batch === null) return;
        await keeper.keepNow();
        show(makeStudy({ id, title: sample.title, notice: sample.notice, ...batch, isolationRule: { ...DEFAULT_ISOLATION_RULE, tau } }), 'isolation');
        keeper.keep();
      } catch (failure) {
        session.setState({ message: `The sample could not be opened: ${describeFailure(failure)}` });
      }
    },
    openStudy: (id) => openStudy(id, 'isolation'),
    closeStudy() {
      void keeper.keepNow();
      show(null, 'start');
    },
    async removeStudy(id) {
      if (kept.getState().study?.id === id) show(null, 'start');
      try {
        await doors.store.remove(id);
      } catch (failure) {
        session.setState({ message: `The study could not be removed: ${describeFailure(failure)}` });
      }
      await keeper.refreshList();
    },
    renameStudy(title) {
      const before = kept.getState().study?.title ?? '';
      if (title.trim() !== '' && title !== before) change({ kind: 'rename-study', before, after: title.trim() });
    },
    bringIn: bringIn.offer,
    changeReading: bringIn.read,
    renameOffer(title) {
      bringIn.adjust({ title });
    },
    setOfferSilence(silentMeansNone) {
      bringIn.adjust({ silentMeansNone });
    },
    async takeOffer() {
      const study = bringIn.study();
      if (study === null) return;
      bringIn.leave();
      await keeper.keepNow();
      show(study, 'people');
      keeper.keep();
    },
    leaveOffer: bringIn.leave,
    select(selection) {
      session.setState({ selection, reportsShown: false, reportsOf: null });
    },
    showReports(reports) {
      session.setState({ reportsShown: true, reportsOf: reports });
    },
    hideReports() {
      session.setState({ reportsShown: false, reportsOf: null });
    },
    setLens(part) {
      session.setState({ lens: { ...session.getState().lens, ...part } });
      void computing.lensChanged();
    },
    setLayout(layout) {
      session.setState({ layout });
      void computing.layoutChanged();
    },
    setIsolationRule(after) {
      const before = kept.getState().study?.isolationRule;
      if (before === undefined) return;
      change({ kind: 'set-isolation-rule', before, after });
      void computing.ruleChanged();
    },
    setSilence(after) {
      change({ kind: 'set-silence', before: !after, after });
      void computing.studyChanged();
    },
    cancel: computing.stop,
    retry() {
      void computing.studyChanged();
    },
    dismissMessage() {
      session.setState({ message: null });
    },
  };

  async function start(): Promise<void> {
    await keeper.refreshList();
    const { study, room } = doors.readPlace();
    if (study !== null && kept.getState().studies.some((entry) => entry.id === study)) await openStudy(study, ROOMS.find((known) => known === room) ?? 'isolation');
  }
  void start();

  async function lookAtServing(): Promise<void> {
    try {
      session.setState({ serving: await doors.loadServing() });
    } catch {
      // A server that has gone away meanwhile; the page needs it for nothing but the samples.
    }
  }
  void lookAtServing();

  return { kept, derived, session, actions, samples: doors.samples };
}
