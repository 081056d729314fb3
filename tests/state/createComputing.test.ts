import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { WHOLE_NETWORK } from '../../src/domain/Lens';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import type { Study } from '../../src/domain/Study';
import { judgeIsolation } from '../../src/isolation/judgeIsolation';
import { analyse } from '../../src/pipeline/analyse';
import { drawMap } from '../../src/pipeline/drawMap';
import { measureLens } from '../../src/pipeline/measureLens';
import { reconcile } from '../../src/reconcile/reconcile';
import { createComputing } from '../../src/state/createComputing';
import { createStores } from '../../src/state/createStores';
import type { Doors } from '../../src/state/Doors';
import { finish } from '../../src/support/finish';
import type { StudyWorker } from '../../src/workers/StudyWorker';

const study = (people: number): Study =>
  makeStudy({ id: `of ${people}`, title: '', codebook: bookCodebook, people: Array.from({ length: people }, (_, index) => makePerson({ id: `m${index}`, kind: 'manager', responded: 'yes' })) });

/** The worker's answers from the real pipeline, on this thread; what is asked is written down. */
function setUp(part: Partial<StudyWorker> = {}) {
  const stores = createStores();
  const asked: string[] = [];
  let held = study(0);
  const analysed = () => finish(analyse(held, reconcile(held, null), WHOLE_NETWORK, held.isolationRule));
  const worker: StudyWorker = {
    read: () => Promise.resolve(null),
    hire: () => undefined,
    hold: (given) => {
      held = given;
    },
    analyse: () => {
      asked.push('analyse');
      const analysis = analysed();
      return Promise.resolve({ ...analysis, isolation: { ...analysis.isolation, verdicts: [] } });
    },
    measure: (lens, effort) => Promise.resolve(finish(measureLens(reconcile(held, null), lens, effort))),
    judge: (rule) => Promise.resolve({ ...finish(judgeIsolation(reconcile(held, null), rule, held.codebook)), verdicts: [] }),
    verdicts: (from, to) => {
      asked.push(`verdicts ${from} to ${to}`);
      return analysed().isolation.verdicts.slice(from, to);
    },
    draw: (lens, layout) => Promise.resolve(finish(drawMap(held, reconcile(held, null), lens, layout))),
    stop: () => {
      asked.push('stop');
    },
    ...part,
  };
  const doors = { worker, lend: <T>(callback: T): T => callback } as unknown as Doors;
  const computing = createComputing(doors, stores);
  return { stores, asked, computing, derived: () => stores.derived.getState(), open: (people: number) => { stores.kept.setState({ study: study(people) }); } };
}

describe('createComputing', () => {
  it('fetches the verdicts in pieces and shows them whole', async () => {
    const { open, computing, derived, asked } = setUp();
    open(700);
    await computing.studyChanged();
    expect(asked).toEqual(['analyse', 'verdicts 0 to 500', 'verdicts 500 to 1000']);
    expect(derived().analysis?.isolation.verdicts).toHaveLength(700);
    expect(derived()).toMatchObject({ current: true, mapCurrent: true, work: null, trouble: null });
  });

  it('has the quick measures first and those along paths after', async () => {
    const { open, computing, derived } = setUp();
    open(3);
    await computing.studyChanged();
    expect(derived().analysis?.measures.columns.map(({ id }) => id)).toContain('betweenness');
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
