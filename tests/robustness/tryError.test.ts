import { describe, expect, it } from 'vitest';

import { WHOLE_NETWORK } from '../../src/domain/Lens';
import type { VerdictLabel } from '../../src/domain/results/Verdict';
import { reconcile } from '../../src/reconcile/reconcile';
import type { See } from '../../src/robustness/seeManagers';
import type { Trials } from '../../src/robustness/Trials';
import { ERRORS, tryError } from '../../src/robustness/tryError';
import { finish } from '../../src/support/finish';
import { makeSampleStudy } from '../fixtures/sampleStudy';

const study = makeSampleStudy('three-trusts');
const reconciled = reconcile(study, null);
const { managers } = reconciled;
const everybody = Array.from({ length: managers }, (_, manager) => manager);

function trials(against: readonly number[], labels: readonly VerdictLabel[], among: Pick<Trials, 'ranked' | 'labelled'>): Trials {
  const plan = { measure: 'degree', lens: WHOLE_NETWORK, rule: study.isolationRule, runs: 2, seed: 1 };
  return { reconciled, plan, labels, sources: null, against: Float64Array.from(against), ...among };
}

/** What is seen is told by who they were, whatever was done to the reports. */
const see = (
  valueOf: (was: number) => number,
  labelOf: (was: number) => VerdictLabel,
  heard: (was: Int32Array) => void = () => undefined,
): See =>
  function* ({ was = new Int32Array() }) {
    heard(was);
    return { values: Float64Array.from(was, valueOf), labels: Array.from(was, labelOf) };
  };

const placeOf = (error: string): number => ERRORS.findIndex((one) => one.error === error && one.share === 0.1);

describe('tryError', () => {
  it('holds ranks, the highest tenth and labels against those before', () => {
    // Of four, the two highest change places: ρ = 1 − 6 · 2 / (4 · 15). The highest tenth of four is one, and another now.
    const before = [10, 20, 30, 40];
    const labels = everybody.map((manager): VerdictLabel => (manager === 0 ? 'isolated' : 'possibly'));
    const given = trials(
      everybody.map((manager) => before[manager] ?? NaN),
      labels,
      { ranked: [0, 1, 2, 3], labelled: [0, 1] },
    );
    const { setting, counted } = finish(
      tryError(
        given,
        see(
          (was) => [10, 20, 40, 30][was] ?? NaN,
          () => 'isolated',
        ),
        placeOf('ties_removed'),
      ),
    );
    expect(setting).toMatchObject({ rho: expect.closeTo(0.8, 12) as number, top: 0, labels: 0.5 });
    // In both runs; highest first.
    expect([0, managers].map((run) => [...counted!.ranks.slice(run, run + 4)])).toEqual([
      [4, 3, 1, 2],
      [4, 3, 1, 2],
    ]);
    expect([counted!.ranks[4], counted!.judged[0], counted!.judged[1], counted!.judged[2]]).toEqual([NaN, 2, 2, 0]);
    expect([counted!.held[0], counted!.held[1]]).toEqual([2, 0]);
  });

  it('leaves out who went, and ranks the others on the scale of all', () => {
    const runs: Int32Array[] = [];
    const given = trials(
      everybody,
      everybody.map(() => 'isolated'),
      { ranked: everybody, labelled: everybody },
    );
    const { setting, counted } = finish(
      tryError(
        given,
        see(
          (was) => was,
          () => 'isolated',
          (was) => runs.push(was),
        ),
        placeOf('people_removed'),
      ),
    );
    expect(setting).toMatchObject({ rho: 1, top: 1, labels: 1 });
    runs.forEach((was, run) => {
      expect(was).toHaveLength(managers - Math.round(managers / 10));
      const left = [...was].sort((a, b) => b - a);
      const ranks = everybody.map((manager) => (left.includes(manager) ? ((left.indexOf(manager) + 1) * managers) / left.length : NaN));
      expect([...counted!.ranks.slice(run * managers, (run + 1) * managers)]).toEqual(ranks);
    });
  });
});
