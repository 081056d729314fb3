import { changeWords } from '../../words/changeWords';
import type { Lens } from '../../domain/Lens';
import type { Person } from '../../domain/Person';
import { ruleLens } from '../../domain/ruleLens';
import type { Step } from '../../domain/steps/Step';
import type { Study } from '../../domain/Study';
import { MANAGERS_FOR_WORLDS } from '../../domain/results/Worlds';
import { isEstimatedFirst } from '../../pipeline/isEstimatedFirst';
import type { Erased } from '../../editing/applyErasure';
import type { IsNewest } from '../../support/createLatest';
import { createLatest } from '../../support/createLatest';
import type { Progress } from '../../support/Progress';
import type { Doors } from '../Doors';
import { createHolding } from './createHolding';
import { createJudging } from './createJudging';
import { NOTHING_DERIVED } from '../createStores';
import type { Stores } from '../createStores';
import { createTimer } from './createTimer';
import { describeFailed } from '../describeFailure';
import { applyVerdictColumns } from './applyVerdictColumns';
import { fetchVerdicts } from './fetchVerdicts';
import { selectMapLens } from '../../views/map/selectMapLens';

export interface Computing {
  /** The study is another one, or all is to be computed again. */
  readonly studyChanged: () => Promise<void>;
  /** These steps lead from the study that was to the one that is: the worker makes them too, before it is asked anything else. */
  readonly follow: (before: Study, steps: readonly Step[]) => Promise<void>;
  readonly ruleChanged: () => Promise<void>;
  /** The map is to show something else, or in another layout; nothing else follows. */
  readonly mapChanged: () => Promise<void>;
  /** What depends on the tie between two people, put where the screen reads it. */
  readonly askWithout: (pair: readonly [string, string]) => Promise<void>;
  /** What of the open study would go with somebody; `null` = not known yet. */
  readonly countErasure: (id: string) => Promise<Pick<Erased, 'contacts' | 'texts'> | null>;
  /** The open study without somebody; `null` = it has become another meanwhile. Nothing is shown or kept of it yet. */
  readonly erase: (id: string, on: string, elsewhere: readonly string[]) => Promise<Erased | null>;
  readonly stop: () => void;
}

/**
 * Has everything that follows from the study computed, off the page's thread, and puts it where the screen reads it.
 * @param computed called after each change of study or rule has been followed
 */
export function createComputing(doors: Doors, { kept, derived, session }: Stores, computed: () => void): Computing {
  /** An answer to a question that is no longer the newest is dropped. */
  const questions = createLatest();
  const time = createTimer();
  /** Work that nobody waits for any more may still tell how far it is: that is not shown. */
  const progress = (isWanted: () => boolean): ((progress: Progress) => void) =>
    doors.lend((work: Progress) => {
      if (isWanted()) derived.setState({ work: time(work) });
    });
  const holding = createHolding(doors.worker);
  const judging = createJudging(doors.worker, { kept, derived }, { holding, progress, later: doors.later });

  async function guard(question: () => Promise<void>): Promise<void> {
    try {
      await question();
    } catch (failure) {
      derived.setState({ work: null, trouble: describeFailed('compute', failure) });
    }
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
      judging.drop();
      const { study } = kept.getState();
      if (study === null) {
        unfinished = false;
        holding.forget();
        derived.setState(NOTHING_DERIVED);
        await doors.worker.forget();
        return;
      }
      // What is compared is asked again when all else is there, and until then is that of the study before.
      derived.setState({ current: false, mapCurrent: false, comparedCurrent: false });
      await holding.handOver(study);
      // A question that is no longer the newest must not be asked: it would end the one that is.
      if (!isNewest()) return;
      measured = ruleLens(study.isolationRule);
      const analysis = await doors.worker.analyse(measured, study.isolationRule, progress(isNewest));
      if (!isNewest() || analysis === null) return;
      const isolation = await fetchVerdicts(doors.worker, analysis.isolation);
      if (!isNewest()) return;
      unfinished = false;
      derived.setState({ analysis: { ...analysis, isolation }, current: true, reasonsCurrent: true, without: null, work: null });
      dropLostSelection(analysis.reconciled.people);
      await draw(isNewest);
      if (!isNewest()) return;
      await measure(isNewest);
      if (!isNewest()) return;
      derived.setState({ work: null });
      await readNames(() => isNewest() && !judging.isBusy());
    });
  }

  return {
    studyChanged: () => studyChanged().then(computed),
    follow: (before, steps) =>
      guard(async () => {
        const { study } = kept.getState();
        if (study !== null) await holding.follow(before, study, steps);
      }),
    ruleChanged: () =>
      guard(async () => {
        if (kept.getState().study === null) return;
        if (unfinished) {
          await studyChanged();
          return;
        }
        derived.setState({ current: false, comparedCurrent: false });
        if (!(await judging.judge())) return;
        await followRule();
        const isSame = judging.watch();
        // The verdicts are there; this only adds to them.
        void guard(() => readNames(() => isSame() && !judging.isBusy()));
      }).then(computed),
    mapChanged: () =>
      guard(async () => {
        const { study } = kept.getState();
        if (study === null) return;
        await holding.handOver(study);
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
      await holding.handOver(study);
      return doors.worker.countErasure(id);
    },
    async erase(id, on, elsewhere) {
      const { study } = kept.getState();
      if (study === null) return null;
      await holding.handOver(study);
      const erased = await doors.worker.erase(id, on, elsewhere);
      if (erased === null || kept.getState().study !== study) return null;
      holding.take(erased.study);
      return erased;
    },
    stop() {
      void doors.worker.stop();
      const { current, mapCurrent } = derived.getState();
      derived.setState({ work: null, trouble: current && mapCurrent ? null : changeWords.stopped });
    },
  };
}
