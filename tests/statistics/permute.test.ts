import { describe, expect, it } from 'vitest';

import { criticalOf, invertMeans, invertRanks } from '../../src/statistics/invertRanks';
import { makeChance } from '../../src/statistics/makeChance';
import { makeStatistic } from '../../src/statistics/makeStatistic';
import { permute } from '../../src/statistics/permute';
import { reachOf } from '../../src/statistics/reachOf';
import { listStrata, relabel } from '../../src/statistics/relabel';
import { finish } from '../../src/support/finish';

const relabelled = (labels: number[], strata: number[], draws = 999) =>
  relabel(Int32Array.from(labels), Int32Array.from(strata), draws, makeChance(1, 'test'));
/** The array is the same each time: what it holds must be read before the next comes. */
function spelled(labels: number[], strata: number[]): string[] {
  const seen: string[] = [];
  for (const one of relabelled(labels, strata).each()) seen.push(one.join(''));
  return seen;
}

function test(values: number[], labels: number[], strata: number[], draws = 999) {
  const { of: statistic } = makeStatistic('delta', Float64Array.from(values), Int32Array.from(strata));
  const statisticOf = (given: Int32Array) => [statistic(given, 1)];
  const value = statistic(Int32Array.from(labels), 1)!;
  const reach = reachOf(
    statistic,
    { values: Float64Array.from(values), labels: Int32Array.from(labels), strata: listStrata(Int32Array.from(strata)) },
    1,
  );
  return finish(permute([{ value, reach, twoSided: 'tails' }], relabelled(labels, strata, draws), statisticOf, ''))[0]!;
}

describe('relabel', () => {
  it('goes through every distinct assignment once, within strata', () => {
    // By hand: two ways in the first stratum, three in the second.
    expect(spelled([0, 1, 2, 2, 0], [0, 0, 1, 1, 1])).toEqual(['01022', '10022', '01202', '10202', '01220', '10220']);
    expect(relabelled([0, 1, 2, 2, 0], [0, 0, 1, 1, 1]).assignments).toBe(6);
    expect(spelled([0, 0], [0, 0])).toEqual(['00']);
    expect(spelled([], [])).toEqual(['']);
  });

  it('takes strata whose units do not stand together', () => {
    expect(spelled([1, 5, 0, 5], [0, 1, 0, 1])).toEqual(['0515', '1505']);
  });

  it('draws where there are more than 50,000 ways, and keeps each stratum’s labels', () => {
    // C(20, 10) = 184,756; C(18, 9) = 48,620.
    const half = (n: number): number[] => Array.from({ length: n }, (_, unit) => unit % 2);
    expect(relabelled(half(18), half(18).fill(0))).toMatchObject({ exact: true, assignments: 48620 });
    const drawn = relabelled(half(20), half(20).fill(0), 50);
    expect(drawn).toMatchObject({ exact: false, assignments: 50 });
    for (const labels of drawn.each()) expect(labels.reduce((sum, one) => sum + one, 0)).toBe(10);
  });

  it('draws every assignment about as often', () => {
    // 3 of 23, ten thousand draws: how often the label is at each place, 10,000 × 3/23 = 1,304, standard deviation 34.
    const labels = Array.from({ length: 46 }, (_, unit) => Number(unit < 3 || unit >= 43));
    const strata = labels.map((_, unit) => Number(unit >= 23));
    const counts = new Array<number>(46).fill(0);
    for (const drawn of relabelled(labels, strata, 10_000).each())
      drawn.forEach((one, unit) => {
        counts[unit]! += one;
      });
    for (const count of counts) expect(Math.abs(count - 1304.3)).toBeLessThan(5 * 34);
  });
});

describe('permute', () => {
  it('is the exact rank-sum test where there is one stratum', () => {
    // Wilcoxon's table: three lowest of six, one-sided 1/20, two-sided 2/20.
    expect(test([1, 2, 3, 4, 5, 6], [1, 1, 1, 0, 0, 0], [0, 0, 0, 0, 0, 0])).toMatchObject({
      value: -1,
      p: 0.1,
      pLower: 0.05,
      pUpper: 1,
      pMin: 0.1,
      assignments: 20,
      exact: true,
    });
  });

  it('says p = 1 and cannot say less where all values are the same', () => {
    expect(test([3, 3, 3, 3], [1, 1, 0, 0], [0, 0, 0, 0])).toMatchObject({ value: 0, p: 1, pMin: 1 });
    const many = Array.from({ length: 40 }, (_, unit) => unit % 2);
    expect(
      test(
        many.map(() => 1),
        many,
        many.map(() => 0),
      ),
    ).toMatchObject({ p: 1, pMin: 1, exact: false });
  });

  it('counts the observed among the draws', () => {
    // Twenty high, twenty low: no draw of 999 comes near.
    const labels = Array.from({ length: 40 }, (_, unit) => Number(unit < 20));
    expect(
      test(
        labels.map((one, unit) => 100 * one + unit),
        labels,
        labels.map(() => 0),
      ),
    ).toMatchObject({ value: 1, p: 0.002, pMin: 0.002, assignments: 999, exact: false });
  });

  it('knows how far a rare yes can carry it, though it draws', () => {
    // One yes among forty: δ is ±1/20 whoever has it, so p is 1 whatever is observed.
    const labels = Array.from({ length: 40 }, (_, unit) => Number(unit < 20));
    // Each tail is a half; drawn, it is a little more or less.
    expect(
      test(
        labels.map((_, unit) => Number(unit === 0)),
        labels,
        labels.map(() => 0),
      ).pMin,
    ).toBeGreaterThan(0.9);
  });

  it('never compares people of two strata', () => {
    // By hand: in each stratum the one of the group has less (δ −1), though the second stratum has more of everything and most of the
    // group.
    const found = test([1, 2, 2, 11, 11, 12], [1, 0, 0, 1, 1, 0], [0, 0, 0, 1, 1, 1]);
    expect(found).toMatchObject({ value: -1, assignments: 9, exact: true });
    // 3 × 3 ways; −2 −2 once, and its two-sided p twice that.
    expect(found.pLower).toBeCloseTo(1 / 9, 12);
    expect(found.p).toBeCloseTo(2 / 9, 12);
    expect(found.expected).toBeCloseTo(0, 12);
  });

  it('gives the same bytes for the same seed', () => {
    const labels = Array.from({ length: 40 }, (_, unit) => (unit % 3 === 0 ? 1 : 0));
    const values = labels.map((_, unit) => (unit * 7) % 11);
    expect(
      test(
        values,
        labels,
        labels.map(() => 0),
      ),
    ).toEqual(
      test(
        values,
        labels,
        labels.map(() => 0),
      ),
    );
    expect([...makeChance(1, 'a').getState()]).not.toEqual([...makeChance(1, 'b').getState()]);
    expect([...makeChance(1, 'a').getState()]).not.toEqual([...makeChance(1 + 2 ** 33, 'a').getState()]);
  });
});

describe('the interval by inversion', () => {
  const sides = (ours: number[], others: number[]) => ({ ours: Float64Array.from(ours), others: Float64Array.from(others) });
  const exact = (values: number[]) => ({ under: Float64Array.from(values), exact: true, assignments: values.length });

  it('rejects 2.5% on each side, and nothing where there are too few ways', () => {
    expect(criticalOf(exact(Array.from({ length: 39 }, (_, at) => at)))).toBeNull();
    expect(criticalOf(exact(Array.from({ length: 40 }, (_, at) => at)))).toEqual([0.5, 38.5]);
    // Of draws the observed one counts too: (1 + 0.025 B) must not be passed, so 999 draws may have 24 in each tail.
    expect(criticalOf({ under: Float64Array.from({ length: 999 }, (_, at) => at), exact: false, assignments: 999 })).toEqual([23.5, 974.5]);
  });

  it('is that of Hodges and Lehmann for two samples', () => {
    // Hollander & Wolfe, table 4.1 (water permeability), as R: wilcox.test(x, y, conf.int = TRUE) gives −0.3050000 and −0.76 to 0.15.
    const x = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
    const y = [1.15, 0.88, 0.9, 0.74, 1.21];
    // All C(15, 5) ways of the rank sum, by Mann & Whitney's recursion: the two-sided 5 % reject U ≤ 8 and U ≥ 42 of 50.
    const { estimate, interval } = invertRanks([sides(y, x)], [(2 * 8.5) / 50 - 1, (2 * 41.5) / 50 - 1]);
    expect(estimate).toBeCloseTo(-0.305, 9);
    // R closes at the differences; here a straight line leads from the last rejected to the first that is not.
    expect(interval![0]).toBeCloseTo(-0.76, 1);
    expect(interval![1]).toBeCloseTo(0.15, 1);
  });

  it('has no width only where all values are the same', () => {
    const half: readonly [number, number] = [-0.5, 0.5];
    expect(invertRanks([sides([3, 3, 3], [3, 3, 3])], half)).toEqual({ estimate: 0, interval: [0, 0] });
    expect(invertRanks([sides([1, 1, 1], [3, 3, 3])], half)).toEqual({ estimate: -2, interval: null });
    expect(invertMeans([sides([0, 0, 0], [1, 1, 1])], half)).toEqual({ estimate: -1, interval: null });
    expect(invertRanks([sides([1, 2, 3], [3, 4, 5])], null)).toEqual({ estimate: -2, interval: null });
  });

  it('compares people of one stratum only', () => {
    // By hand: differences 1, 0 in the first and 11 − 10, 12 − 10 in the second; across them there would be tens.
    expect(invertRanks([sides([1], [0, 1]), sides([11, 12], [10])], null).estimate).toBe(1);
    expect(invertMeans([sides([1], [0, 1]), sides([11, 12], [10])], null).estimate).toBe(1);
  });
});
