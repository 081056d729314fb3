import { describe, expect, it } from 'vitest';

import { applyStep } from '../../../src/domain/steps/applyStep';
import { bookCodebook } from '../../../src/codebook/bookCodebook';
import { buildNominations } from '../../../src/domain/nominations/buildNominations';
import { makePerson } from '../../../src/domain/makePerson';
import { makeStudy } from '../../../src/domain/makeStudy';
import type { Study } from '../../../src/domain/Study';
import type { IsolationRule } from '../../../src/domain/IsolationRule';
import type { Verdict } from '../../../src/domain/results/Verdict';
import { toVerdictColumns } from '../../../src/isolation/toVerdictColumns';
import { answerWithoutTie } from '../../../src/pipeline/answerWithoutTie';
import { drawMap } from '../../../src/pipeline/drawMap';
import { judgeStudy } from '../../../src/pipeline/judgeStudy';
import { measureLens } from '../../../src/pipeline/measureLens';
import { shelveStudy } from '../../../src/pipeline/shelveStudy';
import { reconcile } from '../../../src/reconcile/reconcile';
import { createComputing } from '../../../src/state/answers/createComputing';
import { createStores } from '../../../src/state/createStores';
import type { Doors } from '../../../src/state/Doors';
import { finish } from '../../../src/support/finish';
import { analyseInFull } from '../../fixtures/analyseInFull';
import { judgeInFull } from '../../fixtures/judgeInFull';
import type { StudyWorker } from '../../../src/workers/StudyWorker';
import { partOf } from '../../fixtures/partOf';

const study = (people: number): Study =>
  makeStudy({
    id: `of ${people}`,
    title: '',
    codebook: bookCodebook,
    people: Array.from({ length: people }, (_, index) => makePerson({ id: `m${index}`, kind: 'manager', responded: 'yes' })),
  });

/** The same, under a rule that counts latent ties as well. */
const countingAll = (people: number): Study => ({ ...study(people), isolationRule: { ...study(people).isolationRule, activity: 'any' } });

/** What the worker answers to another rule. */
function judgeNow(held: Study, rule: IsolationRule): Awaited<ReturnType<StudyWorker['judge']>> {
  const judged = finish(judgeStudy(held, finish(shelveStudy(held, reconcile(held, null))), rule));
  return { isolation: { ...judged.analysis, verdicts: [] }, columns: toVerdictColumns(judged) };
}

const soon: Doors['later'] = (_delayMs, act) => {
  queueMicrotask(act);
  return () => undefined;
};

/** The worker's answers from the real pipeline, on this thread; what is asked is written down. */
function setUp(part: Partial<StudyWorker> = {}, later: Doors['later'] = soon) {
  const stores = createStores();
  const asked: string[] = [];
  let held = study(0);
  const analysed = () => analyseInFull(held);
  const worker: StudyWorker = {
    look: () => Promise.resolve(null),
    guess: () => Promise.resolve(null),
    readMapping: () => Promise.resolve({ what: 'not-json', key: '' }),
    readChoices: () => Promise.resolve({ what: 'no-choice' }),
    read: () => Promise.resolve(null),
    identities: () => Promise.resolve(null),
    hire: () => undefined,
    apply: (steps) => {
      asked.push('apply');
      held = steps.reduce(applyStep, held);
    },
    hold: (given) => {
      held = given;
    },
    analyse: () => {
      asked.push('analyse');
      const analysis = analysed();
      return Promise.resolve({ ...analysis, isolation: { ...analysis.isolation, verdicts: [] } });
    },
    plan: () => Promise.resolve(null),
    uptake: () => Promise.resolve(null),
    restUptake: () => undefined,
    measure: (lens, effort) => Promise.resolve(finish(measureLens(reconcile(held, null), lens, effort))),
    judge: (rule) => Promise.resolve(judgeNow(held, rule)),
    verdicts: (from, to) => {
      asked.push(`verdicts ${from} to ${to}`);
      return analysed().isolation.verdicts.slice(from, to);
    },
    draw: (lens, layout) => Promise.resolve(finish(drawMap(held, reconcile(held, null), lens, layout))),
    withoutTie: (lens, pair) => Promise.resolve(finish(answerWithoutTie(reconcile(held, null), lens, pair))),
    compare: () => Promise.resolve(null),
    countErasure: () => null,
    erase: () => null,
    holdErased: () => undefined,
    forget: () => {
      asked.push('forget');
    },
    stop: () => {
      asked.push('stop');
    },
    ...part,
  };
  const doors = partOf<Doors>({ worker, later, lend: <T>(callback: T): T => callback });
  let followed = 0;
  const computing = createComputing(doors, stores, () => {
    followed += 1;
  });
  return {
    stores,
    followed: () => followed,
    asked,
    computing,
    derived: () => stores.derived.getState(),
    open: (people: number) => {
      stores.kept.setState({ study: study(people) });
    },
  };
}

describe('createComputing', () => {
  it('fetches the verdicts in pieces and shows them whole', async () => {
    const { open, computing, derived, asked } = setUp();
    open(700);
    await computing.studyChanged();
    expect(asked).toEqual(['analyse', 'verdicts 0 to 250', 'verdicts 250 to 500', 'verdicts 500 to 750']);
    expect(derived().analysis?.isolation.verdicts).toHaveLength(700);
    expect(derived()).toMatchObject({ current: true, mapCurrent: true, work: null, trouble: null });
  });

  it('says after a change of study, and of the rule, that what is asked of the results can go on', async () => {
    const { open, computing, followed } = setUp();
    open(3);
    await computing.studyChanged();
    expect(followed()).toBe(1);
    await computing.ruleChanged();
    expect(followed()).toBe(2);
  });

  it('has the quick measures first and those along paths after', async () => {
    const { open, computing, derived } = setUp();
    open(3);
    await computing.studyChanged();
    expect(derived().analysis?.measures.columns.map(({ id }) => id)).toContain('betweenness');
  });

  it.each([
    [5000, ['all']],
    [5001, ['sampled', 'all']],
  ])('of %i people asks for %j: estimates first where exact values take long', async (people, wanted) => {
    const efforts: string[] = [];
    const { open, stores, computing, derived } = setUp({
      measure: (_lens, effort) => {
        efforts.push(effort);
        return Promise.resolve(derived().analysis?.measures ?? null);
      },
    });
    open(3);
    await computing.studyChanged();
    efforts.length = 0;
    // As many as it says, without the minutes that so many would take.
    const analysis = derived().analysis!;
    stores.derived.setState({ analysis: { ...analysis, measures: { ...analysis.measures, nodes: new Int32Array(people) } } });
    stores.kept.setState({ study: countingAll(3) });
    await computing.ruleChanged();
    expect(efforts).toEqual(wanted);
  });

  it('draws the map anew for what is chosen on it, and measures nothing: the numbers elsewhere stay', async () => {
    const { open, computing, stores, derived } = setUp();
    open(3);
    await computing.studyChanged();
    const before = derived().analysis;
    expect(derived().map?.lens).toMatchObject({ activity: 'active', rule: 'either' });
    expect(before?.measures.lens).toMatchObject({ activity: 'active', rule: 'either', types: null });
    stores.session.setState({ mapLens: { types: ['Mentor'] } });
    await computing.mapChanged();
    expect(derived().map?.lens).toMatchObject({ activity: 'active', types: ['Mentor'] });
    expect(derived().analysis).toBe(before);
  });

  it('has the map and the measures follow what the rule counts, the last of several changes in the end', async () => {
    const { open, computing, stores, derived } = setUp();
    open(3);
    await computing.studyChanged();
    stores.kept.setState({ study: countingAll(3) });
    await computing.ruleChanged();
    expect(derived().map?.lens.activity).toBe('any');
    expect(derived().analysis?.measures.lens.activity).toBe('any');
    stores.kept.setState({ study: study(3) });
    const back = computing.ruleChanged();
    stores.kept.setState({ study: countingAll(3) });
    await Promise.all([back, computing.ruleChanged()]);
    expect(derived()).toMatchObject({ mapCurrent: true, current: true, work: null });
    expect(derived().map?.lens.activity).toBe('any');
    expect(derived().analysis?.measures.lens.activity).toBe('any');
  });

  it('does not wait for verdicts that the worker no longer has', async () => {
    const { open, computing, derived } = setUp({ verdicts: () => [] });
    open(3);
    await computing.studyChanged();
    expect(derived().analysis?.isolation.verdicts).toEqual([]);
  });

  it('judges anew under another rule, and measures nothing again', async () => {
    const { open, computing, stores, derived, asked } = setUp();
    open(3);
    await computing.studyChanged();
    const before = derived().analysis?.measures;
    stores.kept.setState({ study: { ...study(3), isolationRule: { ...study(3).isolationRule, tau: 5 } } });
    await computing.ruleChanged();
    expect(derived().analysis?.isolation.rule.tau).toBe(5);
    expect(derived().analysis?.measures).toBe(before);
    expect(asked.filter((question) => question === 'analyse')).toHaveLength(1);
  });

  it('moves labels and counts at once, and the reasons after them', async () => {
    const seen: (readonly [string | undefined, number | undefined, boolean])[] = [];
    const pair: Study = {
      ...study(2),
      instrument: { asked: ['types', 'motives', 'activity', 'outside'] },
      nominations: buildNominations([{ origin: { source: 0, row: 2 }, from: 'm0', to: 'm1', activity: 'active' }]),
    };
    let rule: IsolationRule = pair.isolationRule;
    let pieces = (): readonly Verdict[] => [];
    const { computing, stores, derived } = setUp({
      judge: (given) => {
        rule = given;
        return Promise.resolve(judgeNow(pair, rule));
      },
      verdicts: () => pieces(),
    });
    stores.kept.setState({ study: pair });
    pieces = () => judgeInFull(pair, rule).verdicts;
    await computing.studyChanged();
    stores.derived.subscribe(({ analysis, reasonsCurrent }) => {
      const verdict = analysis?.isolation.verdicts[0];
      seen.push([verdict?.label, verdict?.reasons.length, reasonsCurrent]);
    });
    // Two who have nobody but each other: few contacts, in a small circle. Where one contact is not few, no three indicators hold.
    const before = derived().analysis?.isolation.verdicts[0]?.reasons.length;
    stores.kept.setState({ study: { ...pair, isolationRule: { ...rule, tau: 0, sigma: 3 } } });
    await computing.ruleChanged();
    expect(before).toBeGreaterThan(0);
    expect(judgeInFull(pair).verdicts[0]?.label).toBe('isolated');
    const glanced = seen.find(([label]) => label === 'not_isolated');
    expect(glanced).toEqual(['not_isolated', before, false]);
    expect(derived()).toMatchObject({ current: true, reasonsCurrent: true, work: null });
  });

  it('judges where a slider stands when it is done, and not each place it passed', async () => {
    const judged: number[] = [];
    const { open, computing, stores, derived } = setUp({
      judge: (rule) => {
        judged.push(rule.tau);
        return Promise.resolve(judgeNow(study(3), rule));
      },
    });
    open(3);
    await computing.studyChanged();
    const moves = [3, 4, 5, 6].map((tau) => {
      stores.kept.setState({ study: { ...study(3), isolationRule: { ...study(3).isolationRule, tau } } });
      return computing.ruleChanged();
    });
    await Promise.all(moves);
    expect(judged).toEqual([3, 6]);
    expect(derived().analysis?.isolation.rule.tau).toBe(6);
  });

  it('judges another rule while the reasons of the one before still wait for the list to be drawn', async () => {
    const judged: number[] = [];
    let waiting: (() => void) | null = null;
    const { open, computing, stores, derived } = setUp(
      {
        judge: (rule) => {
          judged.push(rule.tau);
          return Promise.resolve(judgeNow(study(3), rule));
        },
      },
      (_delayMs, act) => {
        waiting = act;
        return () => {
          waiting = null;
        };
      },
    );
    const move = (tau: number): Promise<void> => {
      stores.kept.setState({ study: { ...study(3), isolationRule: { ...study(3).isolationRule, tau } } });
      return computing.ruleChanged();
    };
    open(3);
    await computing.studyChanged();
    const first = move(3);
    await expect.poll(() => waiting).not.toBeNull();
    expect(derived()).toMatchObject({ current: true, reasonsCurrent: false });
    void move(4);
    await expect.poll(() => judged).toEqual([3, 4]);
    await expect.poll(() => waiting).not.toBeNull();
    (waiting as (() => void) | null)?.();
    await first;
    expect(derived()).toMatchObject({ current: true, reasonsCurrent: true });
    expect(derived().analysis?.isolation.rule.tau).toBe(4);
  });

  it('puts what depends on a tie beside the measures that it was asked of, and drops it where there are newer ones', async () => {
    const { open, computing, derived, stores } = setUp();
    open(3);
    await computing.studyChanged();
    await computing.askWithout(['m0', 'm1']);
    expect(derived().without).toEqual({ pair: ['m0', 'm1'], measures: derived().analysis?.measures, answer: 'no-tie' });
    const before = derived().without;
    const asked = computing.askWithout(['m1', 'm2']);
    const { analysis } = derived();
    stores.derived.setState({ analysis: analysis === null ? null : { ...analysis, measures: { ...analysis.measures } } });
    await asked;
    expect(derived().without).toBe(before);
    stores.kept.setState({ study: countingAll(3) });
    await computing.ruleChanged();
    expect(derived().without).toBeNull();
  });

  it('weighs names last of all, and again for another rule, and judges again where a name turns a finding', async () => {
    const asked: string[] = [];
    const { open, computing, stores, derived } = setUp({
      identities: ({ tau }) => {
        asked.push(`names ${tau}`);
        const turned = tau === 7 ? [] : [1];
        return Promise.resolve({ open: [], sure: [], worlds: { seed: 1, names: 1, counts: [], turned } });
      },
      judge: (rule) => {
        asked.push(`judge ${rule.tau}`);
        return Promise.resolve(judgeNow(study(3), rule));
      },
    });
    open(3);
    await computing.studyChanged();
    const { tau } = study(3).isolationRule;
    expect(derived().identities?.worlds?.turned).toEqual([1]);
    expect(asked).toEqual([`names ${tau}`, `judge ${tau}`]);
    stores.kept.setState({ study: { ...study(3), isolationRule: { ...study(3).isolationRule, tau: 7 } } });
    await computing.ruleChanged();
    await expect.poll(() => asked.slice(2)).toEqual(['judge 7', 'names 7']);
    await expect.poll(() => derived().identities?.worlds?.turned).toEqual([]);
  });

  it('says what stopped it, and that what is shown is not up to date', async () => {
    const failing = setUp({ analyse: () => Promise.reject(new Error('out of memory')) });
    failing.open(3);
    await failing.computing.studyChanged();
    expect(failing.derived().trouble).toMatch(/out of memory/);

    const stopped = setUp({ analyse: () => Promise.resolve(null) });
    stopped.open(3);
    await stopped.computing.studyChanged();
    stopped.computing.stop();
    expect(stopped.derived()).toMatchObject({ current: false, work: null });
    expect(stopped.derived().trouble).toMatch(/not up to date/);
    expect(stopped.asked).toContain('stop');
  });

  it('shows nothing where no study is open', async () => {
    const { computing, derived } = setUp();
    await computing.studyChanged();
    expect(derived().analysis).toBeNull();
  });
});

describe('what is compared', () => {
  it('is not shown as current from the moment in which the study or the rule is another', () => {
    const { stores, computing } = setUp({ analyse: () => new Promise(() => undefined), judge: () => new Promise(() => undefined) });
    stores.kept.setState({ study: study(1) });
    void computing.studyChanged();
    expect(stores.derived.getState().comparedCurrent).toBe(false);
    stores.derived.setState({ comparedCurrent: true });
    void computing.ruleChanged();
    expect(stores.derived.getState().comparedCurrent).toBe(false);
  });
});
