import type { IsolationAnalysis } from '../domain/Analysis';
import type { Verdict } from '../domain/Verdict';
import { PEOPLE_TO_ESTIMATE_FIRST } from '../pipeline/choosePaths';
import type { Progress } from '../support/Progress';
import type { Doors } from './Doors';
import { NOTHING_DERIVED } from './createStores';
import type { Stores } from './createStores';
import { describeFailure } from './describeFailure';

const VERDICTS_AT_ONCE = 500;

export interface Computing {
  /** The study is another one, or holds other people and nominations. */
  readonly studyChanged: () => Promise<void>;
  readonly ruleChanged: () => Promise<void>;
  readonly lensChanged: () => Promise<void>;
  readonly layoutChanged: () => Promise<void>;
  readonly stop: () => void;
}

/** Has everything that follows from the study computed, off the page's thread, and puts it where the screen reads it. */
export function createComputing(doors: Doors, { kept, derived, session }: Stores): Computing {
  /** An answer to a question that is no longer the newest is dropped. */
  let asked = 0;
  let ruleAsked = 0;
  const progress = (): ((progress: Progress) => void) =>
    doors.lend((work: Progress) => {
      derived.setState({ work });
    });

  async function guard(question: () => Promise<void>): Promise<void> {
    try {
      await question();
    } catch (failure) {
      derived.setState({ work: null, trouble: `The computation stopped: ${describeFailure(failure)}` });
    }
  }

  /** The verdicts in pieces that the page takes in without standing still. */
  async function fetchVerdicts(isolation: IsolationAnalysis): Promise<IsolationAnalysis> {
    const verdicts: Verdict[] = [];
    while (verdicts.length < isolation.all.n) {
      const some = await doors.worker.verdicts(verdicts.length, verdicts.length + VERDICTS_AT_ONCE);
      // The worker has gone on to another question: whoever asked this one finds that out by the ticket.
      if (some.length === 0) break;
      verdicts.push(...some);
    }
    return { ...isolation, verdicts };
  }

  async function draw(ticket: number): Promise<void> {
    const { lens, layout } = session.getState();
    derived.setState({ mapCurrent: false });
    const map = await doors.worker.draw(lens, layout, progress());
    if (ticket === asked && map !== null) derived.setState({ map, mapCurrent: true });
  }

  /** Quick measures are on the screen already; those along shortest paths follow, in a large network estimated first. */
  async function measure(ticket: number): Promise<void> {
    const { lens } = session.getState();
    const people = derived.getState().analysis?.measures.nodes.length ?? 0;
    for (const effort of people > PEOPLE_TO_ESTIMATE_FIRST ? (['sampled', 'all'] as const) : (['all'] as const)) {
      const measures = await doors.worker.measure(lens, effort, progress());
      const { analysis } = derived.getState();
      if (ticket !== asked || measures === null || analysis === null) return;
      derived.setState({ analysis: { ...analysis, measures } });
    }
  }

  function begin(): number {
    asked += 1;
    derived.setState({ trouble: null });
    return asked;
  }

  return {
    studyChanged: () =>
      guard(async () => {
        const ticket = begin();
        const { study } = kept.getState();
        if (study === null) {
          derived.setState(NOTHING_DERIVED);
          return;
        }
        derived.setState({ current: false, mapCurrent: false });
        await doors.worker.hold(study);
        const analysis = await doors.worker.analyse(session.getState().lens, study.isolationRule, progress());
        if (ticket !== asked || analysis === null) return;
        const isolation = await fetchVerdicts(analysis.isolation);
        if (ticket !== asked) return;
        derived.setState({ analysis: { ...analysis, isolation }, current: true, work: null });
        await draw(ticket);
        await measure(ticket);
        if (ticket === asked) derived.setState({ work: null });
      }),
    ruleChanged: () =>
      guard(async () => {
        const { study } = kept.getState();
        if (study === null) return;
        derived.setState({ current: false });
        ruleAsked += 1;
        const ticket = ruleAsked;
        const judged = await doors.worker.judge(study.isolationRule, progress());
        if (judged === null || ticket !== ruleAsked) return;
        const isolation = await fetchVerdicts(judged);
        const { analysis } = derived.getState();
        if (analysis === null || ticket !== ruleAsked) return;
        derived.setState({ analysis: { ...analysis, isolation }, current: true, work: null });
      }),
    lensChanged: () =>
      guard(async () => {
        const ticket = begin();
        await draw(ticket);
        await measure(ticket);
        if (ticket === asked) derived.setState({ work: null });
      }),
    layoutChanged: () =>
      guard(async () => {
        await draw(asked);
        derived.setState({ work: null });
      }),
    stop() {
      void doors.worker.stop();
      const { current, mapCurrent } = derived.getState();
      derived.setState({ work: null, trouble: current && mapCurrent ? null : 'Stopped. What is shown is not up to date.' });
    },
  };
}
