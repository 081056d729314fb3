import { describe, expect, it } from 'vitest';

import { furthestOf } from '../../src/compare/furthestOf';
import { invertTest } from '../../src/compare/invertTest';
import { makeChance } from '../../src/compare/makeChance';
import { makeStatistic } from '../../src/compare/makeStatistic';
import { permute } from '../../src/compare/permute';
import { relabel } from '../../src/compare/relabel';
import { finish } from '../../src/support/finish';

const relabelled = (labels: number[], strata: number[], draws = 999) => relabel(Int32Array.from(labels), Int32Array.from(strata), draws, makeChance(1, 'test'));
/** The array is the same each time: what it holds must be read before the next comes. */
function spelled(labels: number[], strata: number[]): string[] {
  const seen: string[] = [];
  for (const one of relabelled(labels, strata).each()) seen.push(one.join(''));
  return seen;
}

function test(values: number[], labels: number[], strata: number[], draws = 999) {
  const statistic = makeStatistic('delta', Float64Array.from(values));
  const statisticOf = (given: Int32Array) => [statistic(given, 1)];
  const value = statistic(Int32Array.from(labels), 1)!;
  const furthest = furthestOf((given) => statistic(given, 1), { values: Float64Array.from(values), labels: Int32Array.from(labels), strata: Int32Array.from(strata) }, 1);
  return finish(permute([{ value, furthest, from: 'zero' }], relabelled(labels, strata, draws), statisticOf, ''))[0]!;
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
    for (const drawn of relabelled(labels, strata, 10_000).each()) drawn.forEach((one, unit) => { counts[unit]! += one; });
    for (const count of counts) expect(Math.abs(count - 1304.3)).toBeLessThan(5 * 34);
  });
});

describe('permute', () => {
  it('is the exact rank-sum test where there is one stratum', () => {
    // Wilcoxon's table: three lowest of six, one-sided 1/20, two-sided 2/20.
    expect(test([1, 2, 3, 4, 5, 6], [1, 1, 1, 0, 0, 0], [0, 0, 0, 0, 0, 0])).toMatchObject({ value: -1, p: 0.1, pLower: 0.05, pUpper: 1, pMin: 0.1, assignments: 20, exact: true });
  });

  it('says p = 1 and cannot say less where all values are the same', () => {
    expect(test([3, 3, 3, 3], [1, 1, 0, 0], [0, 0, 0, 0])).toMatchObject({ value: 0, p: 1, pMin: 1 });
    const many = Array.from({ length: 40 }, (_, unit) => unit % 2);
    expect(test(many.map(() => 1), many, many.map(() => 0))).toMatchObject({ p: 1, pMin: 1, exact: false });
  });

  it('counts the observed among the draws', () => {
    // Twenty high, twenty low: no draw of 999 comes near.
    const labels = Array.from({ length: 40 }, (_, unit) => Number(unit < 20));
    expect(test(labels.map((one, unit) => 100 * one + unit), labels, labels.map(() => 0))).toMatchObject({ value: 1, p: 0.001, pMin: 0.001, assignments: 999, exact: false });
  });

  it('knows how far a rare yes can carry it, though it draws', () => {
    // One yes among forty: δ is ±1/20 whoever has it, so p is 1 whatever is observed.
    const labels = Array.from({ length: 40 }, (_, unit) => Number(unit < 20));
    expect(test(labels.map((_, unit) => Number(unit === 0)), labels, labels.map(() => 0)).pMin).toBe(1);
  });

  it('gives the same bytes for the same seed', () => {
    const labels = Array.from({ length: 40 }, (_, unit) => unit % 3 === 0 ? 1 : 0);
    const values = labels.map((_, unit) => (unit * 7) % 11);
    expect(test(values, labels, labels.map(() => 0))).toEqual(test(values, labels, labels.map(() => 0)));
    expect([...makeChance(1, 'a').getState()]).not.toEqual([...makeChance(1, 'b').getState()]);
    expect([...makeChance(1, 'a').getState()]).not.toEqual([...makeChance(1 + 2 ** 33, 'a').getState()]);
  });
});

describe('invertTest', () => {
  it('is everything where no p can fall to 5%', () => {
    expect(invertTest(0.5, Float64Array.from({ length: 19 }, () => 0))).toEqual([-1, 1]);
  });

  it('leaves out what the test would reject', () => {
    // Twenty assignments around 0, one at distance 0.8 and one at 0.5: 1/20 is rejected, 2/20 is not.
    const under = Float64Array.from({ length: 20 }, (_, index) => (index === 0 ? 0.8 : index === 1 ? -0.8 + 0.3 : index === 2 ? -0.3 : 0));
    const [low, high] = invertTest(0.2, under);
    expect([low, high]).toEqual([expect.closeTo(-0.3, 12), expect.closeTo(0.7, 12)]);
    expect(invertTest(0.9, under)[1]).toBe(1);
  });
});
