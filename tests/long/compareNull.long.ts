import { describe, expect, it } from 'vitest';

import { adjustForMany } from '../../src/statistics/adjustForMany';
import { bootstrapDelta } from '../../src/statistics/bootstrapDelta';
import { criticalOf, invertRanks } from '../../src/statistics/invertRanks';
import type { Chance } from '../../src/statistics/makeChance';
import { makeChance } from '../../src/statistics/makeChance';
import { makeStatistic } from '../../src/statistics/makeStatistic';
import { permute } from '../../src/statistics/permute';
import { listStrata, relabel } from '../../src/statistics/relabel';
import { finish } from '../../src/support/finish';

// The eight scenarios of the statistics review: organisations of 3, 6, 20 and 24; no difference, a medium and a strong one; unequal spread.
// Own reports follow Poisson laws; what is true follows from the laws, summed up to 60.
const RUNS = 600;
const DRAWS = 999;
const SCENARIOS = [
  { name: '3 of 20, null', organisations: 3, ours: 8, others: 12, laws: [poisson(5), poisson(5)] },
  { name: '3 of 20, medium', organisations: 3, ours: 8, others: 12, laws: [poisson(3), poisson(5.4)] },
  { name: '3 of 20, strong', organisations: 3, ours: 8, others: 12, laws: [poisson(1.3), poisson(7)] },
  { name: '10 of 6, medium', organisations: 10, ours: 3, others: 3, laws: [poisson(3), poisson(5.4)] },
  { name: '20 of 3, medium', organisations: 20, ours: 1, others: 2, laws: [poisson(3), poisson(5.4)] },
  { name: '20 of 3, null', organisations: 20, ours: 1, others: 2, laws: [poisson(5), poisson(5)] },
  { name: '1 of 24, medium', organisations: 1, ours: 12, others: 12, laws: [poisson(3), poisson(5.4)] },
  { name: '3 of 20, unequal spread', organisations: 3, ours: 8, others: 12, laws: [around(5, 1), around(5, 4)] },
] as const;

/** Probabilities of 0, 1, 2 … */
type Law = readonly number[];

function poisson(mean: number): Law {
  const law = [Math.exp(-mean)];
  for (let k = 1; k <= 60; k += 1) law.push(((law[k - 1] ?? 0) * mean) / k);
  return law;
}

/** Evenly from so much below to so much above. */
function around(middle: number, reach: number): Law {
  return Array.from({ length: 61 }, (_, k) => (Math.abs(k - middle) <= reach ? 1 / (2 * reach + 1) : 0));
}

function draw(law: Law, chance: Chance): number {
  let left = (chance.next() >>> 0) / 2 ** 32;
  return Math.max(
    0,
    law.findIndex((share) => (left -= share) < 0),
  );
}

/** δ, and the shift that brings it to 0: between two whole numbers along a straight line, as those stand for what lies around them. */
function truthOf([ours, others]: readonly [Law, Law]): { readonly delta: number; readonly shift: number } {
  const differences = new Map<number, number>();
  ours.forEach((one, x) => {
    others.forEach((other, y) => {
      differences.set(x - y, (differences.get(x - y) ?? 0) + one * other);
    });
  });
  const deltaAt = (shift: number): number =>
    [...differences].reduce((sum, [difference, share]) => sum + Math.sign(difference - shift) * share, 0);
  let whole = -60;
  while (deltaAt(whole + 1) > 1e-9) whole += 1;
  const [here, next] = [deltaAt(whole), deltaAt(whole + 1)];
  return { delta: deltaAt(0), shift: Math.abs(next) < 1e-9 ? whole + 1 : whole + here / (here - next) };
}

function simulate({ organisations, ours, others, laws }: (typeof SCENARIOS)[number], run: number) {
  const chance = makeChance(run, 'coverage');
  const size = ours + others;
  const n = organisations * size;
  const strata = Int32Array.from({ length: n }, (_, unit) => Math.floor(unit / size));
  const labels = Int32Array.from({ length: n }, (_, unit) => Number(unit % size < ours));
  const values = Float64Array.from(labels, (label) => draw(laws[label === 1 ? 0 : 1], chance));
  const { of } = makeStatistic('delta', values, strata);
  const [found] = finish(
    permute(
      [{ value: of(labels, 1)!, reach: null, twoSided: 'tails' }],
      relabel(labels, strata, DRAWS, makeChance(run, 'relabel')),
      (given) => [of(given, 1)],
      '',
    ),
  );
  const sides = listStrata(strata).map((members) => ({
    ours: Float64Array.from(
      members.filter((unit) => labels[unit] === 1),
      (unit) => values[unit]!,
    ),
    others: Float64Array.from(
      members.filter((unit) => labels[unit] === 0),
      (unit) => values[unit]!,
    ),
  }));
  return {
    p: found!.p,
    shift: invertRanks(sides, criticalOf(found!)).interval,
    delta: finish(bootstrapDelta(values, labels, 1, strata, makeChance(run, 'interval'))),
  };
}

const covers = (interval: readonly [number, number], truth: number): boolean => interval[0] <= truth + 1e-9 && interval[1] >= truth - 1e-9;

describe.each(SCENARIOS)('$name', (scenario) => {
  const truth = truthOf(scenario.laws);
  const runs = Array.from({ length: RUNS }, (_, run) => simulate(scenario, run));

  it('the interval of the difference covers the truth in 93 to 99 of 100', () => {
    const intervals = runs.flatMap(({ shift }) => (shift === null ? [] : [shift]));
    expect(intervals.length).toBeGreaterThan(0.98 * RUNS);
    expect(intervals.every(([low, high]) => high > low)).toBe(true);
    const share = intervals.filter((interval) => covers(interval, truth.shift)).length / intervals.length;
    expect(share).toBeGreaterThanOrEqual(0.93);
    expect(share).toBeLessThanOrEqual(0.99);
  });

  it('the interval of δ covers it too, where there is one', () => {
    const intervals = runs.flatMap(({ delta }) => (delta === null ? [] : [delta]));
    if (Math.min(scenario.ours, scenario.others) < 5) {
      expect(intervals).toEqual([]);
      return;
    }
    const share = intervals.filter((interval) => covers(interval, truth.delta)).length / intervals.length;
    expect(share).toBeGreaterThanOrEqual(0.93);
    expect(share).toBeLessThanOrEqual(0.99);
  });

  it('p is as often small as it says where there is nothing, or less often', () => {
    if (Math.abs(truth.delta) > 1e-9 || scenario.name.includes('unequal')) return;
    for (const alpha of [0.01, 0.05, 0.1, 0.25, 0.5]) {
      const share = runs.filter(({ p }) => p <= alpha + 1e-9).length / RUNS;
      // Three standard errors; and not because it never rejects.
      const room = 3 * Math.sqrt((alpha * (1 - alpha)) / RUNS);
      expect(share, `${alpha}`).toBeLessThan(alpha + room);
      if (alpha >= 0.25) expect(share, `${alpha}`).toBeGreaterThan(alpha - 2 * room);
    }
  });
});

describe('five outcomes of which none differs', () => {
  it('are called clear in at most 5 of 100 studies', () => {
    const studies = Array.from({ length: 200 }, (_, run) => {
      const chance = makeChance(run, 'family');
      const n = 60;
      const strata = Int32Array.from({ length: n }, (__, unit) => Math.floor(unit / 20));
      const labels = Int32Array.from({ length: n }, (__, unit) => Number(unit % 20 < 8));
      const found = Array.from({ length: 5 }, () => {
        const { of } = makeStatistic(
          'delta',
          Float64Array.from(labels, () => draw(poisson(5), chance)),
          strata,
        );
        const value = of(labels, 1)!;
        const [tested] = finish(
          permute(
            [{ value, reach: null, twoSided: 'tails' }],
            relabel(labels, strata, DRAWS, makeChance(run, 'relabel')),
            (given) => [of(given, 1)],
            '',
          ),
        );
        return { p: tested!.p, value };
      });
      const qs = adjustForMany(
        found.map(({ p }) => p),
        'bh',
      );
      return found.some(({ value }, at) => (qs[at] ?? 1) < 0.05 && Math.abs(value) >= 0.15);
    });
    // Binomial(200, .05): at most 10 on average, and three standard deviations of room.
    expect(studies.filter(Boolean).length).toBeLessThanOrEqual(19);
  }, 600_000);
});
