import type { IsolationAnalysis } from '../domain/results/Analysis';
import type { Lens } from '../domain/Lens';
import type { Person } from '../domain/Person';
import { ruleLens } from '../domain/ruleLens';
import type { Step } from '../domain/steps/Step';
import type { Study } from '../domain/Study';
import type { Verdict } from '../domain/results/Verdict';
import { MANAGERS_FOR_WORLDS } from '../domain/results/Worlds';
import { isEstimatedFirst } from '../pipeline/isEstimatedFirst';
import type { Erased } from '../editing/applyErasure';
import type { IsNewest } from '../support/createLatest';
import { createLatest } from '../support/createLatest';
import type { Progress } from '../support/Progress';
import type { Doors } from './Doors';
import { applyVerdictColumns } from './applyVerdictColumns';
import { NOTHING_DERIVED } from './createStores';
import type { Stores } from './createStores';
import { createTimer } from './createTimer';
import { describeFailure } from './describeFailure';
import { pushAll } from '../support/pushAll';
import { selectMapLens } from '../views/selectMapLens';

const VERDICTS_AT_ONCE = 250;

/** A list is drawn by then, and whoever moves a slider on has not waited for reasons. */
const REASONS_AFTER_MS = 100;

export interface Computing {
  /** The study is another one, or all is to be computed anew. */
  readonly studyChanged: () => Promise<void>;
  /** These steps lead from the study that was to the one that is: the worker makes them too, before it is asked anything else. */
  readonly follow: (before: Study, steps: readonly Step[]) => Promise<void>;
  readonly ruleChanged: () => Promise<void>;
  /** The map is to show something else, or in another layout; nothing else follows. */
  readonly mapChanged: () => Promise<void>;
  /** What hangs on the tie between two people, put where the screen reads it. */
  readonly askWithout: (pair: readonly [string, string]) => Promise<void>;
  /** What of the open study would go with somebody; `null` = not known yet. */
  readonly countErasure: (id: string) => Promise<Pick<Erased, 'contacts' | 'texts'> | null>;
  /** The open study without somebody; `null` = it has become another meanwhile. Nothing is shown or kept of it yet. */
  readonly erase: (id: string, on: string, elsewhere: readonly string[]) => Promise<Erased | null>;
  readonly stop: () => void;
}

/** Has everything that follows from the study computed, off the page's thread, and puts it where the screen reads it. */
export function createComputing(doors: Doors, { kept, derived, session }: Stores): Computing {
  /** An answer to a question that is no longer the newest is dropped. */
  const questions = createLatest();
  /** One rule is judged at a time; while a slider moves, only where it stands when that one is done comes next. */
  let judging = false;
  let judgeAgain = false;
  let hurry = (): void => undefined;
  /** Verdicts that are on their way are dropped when the study they are about is no more. */
  const studies = createLatest();
  const time = createTimer();
  /** Work that nobody waits for any more may still tell how far it is: that is not shown. */
  const progress = (isWanted: () => boolean): ((progress: Progress) => void) =>
    doors.lend((work: Progress) => {
      if (isWanted()) derived.setState({ work: time(work) });
    });

  /** The study as the worker holds it; its own copy, equal to this one. */
  let held: Study | null = null;

  async function handOver(study: Study): Promise<void> {
    if (held === study) return;
    held = study;
    await whole(doors.worker.hold(study));
  }

  /** What the worker holds is not known when it could not be told. */
  async function whole(telling: Promise<void>): Promise<void> {
    try {
      await telling;
    } catch (failure) {
      held = null;
      throw failure;
    }
  }

  async function guard(question: () => Promise<void>): Promise<void> {
    try {
      await question();
    } catch (failure) {
      derived.setState({ work: null, trouble: `The computation stopped: ${describeFailure(failure)}` });
    }
  }

  /** The verdicts in pieces that the page takes in without standing still; fewer where they are no longer wanted. */
  async function fetchVerdicts(isolation: IsolationAnalysis, isWanted: () => boolean = () => true): Promise<IsolationAnalysis> {
    const verdicts: Verdict[] = [];
    while (verdicts.length < isolation.all.n && isWanted()) {
      const some = await doors.worker.verdicts(verdicts.length, verdicts.length + VERDICTS_AT_ONCE);
      // The worker has gone on to another question: the one who asked this finds that out.
      if (some.length === 0) break;
      pushAll(verdicts, some);
    }
    return { ...isolation, verdicts };
  }

  /** Last of all, as it only adds to what is shown. */
  async function readNames(isWanted: () => boolean): Promise<void> {
    const { study } = kept.getState();
    const { analysis } = derived.getState();
    if (study === null || analysis === null || analysis.reconciled.managers > MANAGERS_FOR_WORLDS || !isWanted()) return;
    const quietly = (): ReturnType<typeof progress> => doors.lend(() => undefined);
    const identities = await doors.worker.identities(study.isolationRule, quietly());
    if (identities === null || !isWanted()) return;
    derived.setState({ identities });
    // How sure a finding is, and the bounds of the whole, follow from names whose matching would change it.
    if (identities.worlds === null || identities.worlds.turned.length === 0) return;
    const judged = await doors.worker.judge(study.isolationRule, quietly());
    const { analysis: now } = derived.getState();
    if (judged === null || now === null || !isWanted()) return;
    const verdicts = applyVerdictColumns(now.isolation.verdicts, judged.columns);
    derived.setState({ analysis: { ...now, isolation: { ...judged.isolation, verdicts } } });
  }

  async function draw(isNewest: IsNewest): Promise<void> {
    const { study } = kept.getState();
    if (study === null) return;
    const { mapLens, layout } = session.getState();
    derived.setState({ mapCurrent: false });
    const map = await doors.worker.draw(selectMapLens(study.isolationRule, mapLens), layout, progress(isNewest));
    if (isNewest() && map !== null) derived.setState({ map, mapCurrent: true });
  }

  /** Where there are two processors, the worker would take one from those that draw the list. Another rule does not wait for it. */
  function untilDrawn(): Promise<void> {
    if (judgeAgain) return Promise.resolve();
    return new Promise((resolve) => {
      const forget = doors.later(REASONS_AFTER_MS, resolve);
      hurry = () => {
        forget();
        resolve();
      };
    });
  }

  /** Labels, counts and the line at once; the reasons, which take longer to write, after them. */
  async function judgeOnce(): Promise<void> {
    const isSame = studies.watch();
    const { study } = kept.getState();
    if (study === null) return;
    // Asked before the page draws what has changed: it draws while the worker judges.
    if (held !== study) await handOver(study);
    if (!isSame()) return;
    const judged = await doors.worker.judge(study.isolationRule, progress(isSame));
    const { analysis } = derived.getState();
    if (judged === null || analysis === null || !isSame()) return;
    const verdicts = applyVerdictColumns(analysis.isolation.verdicts, judged.columns);
    derived.setState({ analysis: { ...analysis, isolation: { ...judged.isolation, verdicts } }, current: true, reasonsCurrent: false });
    await untilDrawn();
    const isolation = await fetchVerdicts(judged.isolation, () => !judgeAgain && isSame());
    const { analysis: now } = derived.getState();
    if (judgeAgain || now === null || !isSame()) return;
    derived.setState({ analysis: { ...now, isolation }, current: true, reasonsCurrent: true, work: null });
  }

  /** The ties that were last asked to be measured. */
  let measured: Lens | null = null;

  /** Quick measures are on the screen already; those along shortest paths follow, in a large network estimated first. */
  async function measure(isNewest: IsNewest): Promise<void> {
    const { study } = kept.getState();
    if (study === null) return;
    const lens = ruleLens(study.isolationRule);
    measured = lens;
    const people = derived.getState().analysis?.measures.nodes.length ?? 0;
    for (const effort of isEstimatedFirst(people) ? (['sampled', 'all'] as const) : (['all'] as const)) {
      const measures = await doors.worker.measure(lens, effort, progress(isNewest));
      const { analysis } = derived.getState();
      if (!isNewest() || measures === null || analysis === null) return;
      // What hung on a tie holds on to the measures that it was asked of.
      derived.setState({ analysis: { ...analysis, measures }, without: null });
    }
  }

  /** Where the rule counts other ties than before, the map shows others and the measures are over others. */
  async function followRule(): Promise<void> {
    const { study } = kept.getState();
    if (study === null || unfinished) return;
    const { activity, rule } = study.isolationRule;
    if (measured?.activity === activity && measured.rule === rule) return;
    const isNewest = begin();
    await draw(isNewest);
    if (!isNewest()) return;
    await measure(isNewest);
    if (isNewest()) derived.setState({ work: null });
  }

  /** Somebody who is looked at may be there no more, or under another id. */
  function dropLostSelection(people: readonly Person[]): void {
    const { selection } = session.getState();
    if (selection === null) return;
    const ids = new Set(people.map(({ id }) => id));
    const looked = selection.kind === 'person' ? [selection.id] : selection.ids;
    if (!looked.every((id) => ids.has(id))) session.setState({ selection: null, reportsShown: false, reportsOf: null });
  }

  function begin(): IsNewest {
    derived.setState({ trouble: null });
    return questions.begin();
  }

  /** Verdicts of the study as it is have been asked for and are not here: whatever changes meanwhile, all of it is asked again. */
  let unfinished = false;

  function studyChanged(): Promise<void> {
    return guard(async () => {
      const isNewest = begin();
      unfinished = true;
      studies.drop();
      const { study } = kept.getState();
      if (study === null) {
        unfinished = false;
        held = null;
        derived.setState(NOTHING_DERIVED);
        await doors.worker.forget();
        return;
      }
      // What is compared is asked again when all else is there, and until then is that of the study before.
      derived.setState({ current: false, mapCurrent: false, comparedCurrent: false });
      await handOver(study);
      // A question that is no longer the newest must not be asked: it would end the one that is.
      if (!isNewest()) return;
      measured = ruleLens(study.isolationRule);
      const analysis = await doors.worker.analyse(measured, study.isolationRule, progress(isNewest));
      if (!isNewest() || analysis === null) return;
      const isolation = await fetchVerdicts(analysis.isolation);
      if (!isNewest()) return;
      unfinished = false;
      derived.setState({ analysis: { ...analysis, isolation }, current: true, reasonsCurrent: true, without: null, work: null });
      dropLostSelection(analysis.reconciled.people);
      await draw(isNewest);
      if (!isNewest()) return;
      await measure(isNewest);
      if (!isNewest()) return;
      derived.setState({ work: null });
      await readNames(() => isNewest() && !judging);
    });
  }

  return {
    studyChanged,
    follow: (before, steps) =>
      guard(async () => {
        const { study } = kept.getState();
        if (study === null || held !== before) return;
        held = study;
        await whole(doors.worker.apply(steps));
      }),
    ruleChanged: () =>
      guard(async () => {
        if (kept.getState().study === null) return;
        if (unfinished) {
          await studyChanged();
          return;
        }
        derived.setState({ current: false, comparedCurrent: false });
        judgeAgain = true;
        hurry();
        if (judging) return;
        judging = true;
        try {
          while (judgeAgain) {
            judgeAgain = false;
            await judgeOnce();
          }
        } finally {
          judging = false;
        }
        await followRule();
        const isSame = studies.watch();
        // The verdicts are there; this only adds to them.
        void guard(() => readNames(() => isSame() && !judging));
      }),
    mapChanged: () =>
      guard(async () => {
        const { study } = kept.getState();
        if (study === null) return;
        await handOver(study);
        await draw(questions.watch());
        derived.setState({ work: null });
      }),
    askWithout: (pair) =>
      guard(async () => {
        const { analysis } = derived.getState();
        if (analysis === null) return;
        const { measures } = analysis;
        const isWanted = (): boolean => derived.getState().analysis?.measures === measures;
        const answer = await doors.worker.withoutTie(measures.lens, pair, progress(isWanted));
        if (!isWanted()) return;
        derived.setState({ work: null, ...(answer === null ? {} : { without: { pair, measures, answer } }) });
      }),
    async countErasure(id) {
      const { study } = kept.getState();
      if (study === null) return null;
      await handOver(study);
      return doors.worker.countErasure(id);
    },
    async erase(id, on, elsewhere) {
      const { study } = kept.getState();
      if (study === null) return null;
      await handOver(study);
      const erased = await doors.worker.erase(id, on, elsewhere);
      if (erased === null || kept.getState().study !== study) return null;
      held = erased.study;
      // Told before anything is asked about the study; if it could not be told, it is handed over whole.
      whole(doors.worker.holdErased()).catch(() => undefined);
      return erased;
    },
    stop() {
      void doors.worker.stop();
      const { current, mapCurrent } = derived.getState();
      derived.setState({ work: null, trouble: current && mapCurrent ? null : 'Stopped. The results shown are not up to date.' });
    },
  };
}
