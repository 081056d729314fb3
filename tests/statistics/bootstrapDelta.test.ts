import { describe, expect, it } from 'vitest';

import { bootstrapDelta } from '../../src/statistics/bootstrapDelta';
import { makeChance } from '../../src/statistics/makeChance';
import { finish } from '../../src/support/finish';

const run = (values: readonly number[], labels: readonly number[], strata: readonly number[]) =>
  finish(bootstrapDelta(Float64Array.from(values), Int32Array.from(labels), 7, Int32Array.from(strata), makeChance(1, 'interval')));
const interleave = (n: number): readonly number[] => Array.from({ length: n }, (_, unit) => (unit % 2 === 0 ? 7 : 3));

describe('bootstrapDelta', () => {
  it('is none where resampling cannot tell: fewer than five in a cell, or all apart', () => {
    expect(run([5, 4, 1, 8], [7, 3, 7, 3], [0, 0, 1, 1])).toBeNull();
    const ten = interleave(10);
    expect(
      run(
        ten.map((label, unit) => (label === 7 ? 100 : 0) + unit),
        ten,
        ten.map(() => 0),
      ),
    ).toBeNull();
    expect(run(ten.map((_, unit) => unit).slice(0, 9), ten.slice(0, 9), new Array<number>(9).fill(0))).toBeNull();
    expect(
      run(
        ten.map(() => 4),
        ten,
        ten.map(() => 0),
      ),
    ).toEqual([0, 0]);
  });

  it('is as wide as theory says for two samples of one kind', () => {
    // Fifty against fifty of the same values: standard error √((N + 1)/(3 n₁ n₂)) = .116, so about ±.227. docs/measures.md, 4.8.
    const values = Array.from({ length: 100 }, (_, unit) => Math.floor(unit / 2));
    const [low, high] = run(
      values,
      interleave(100),
      values.map(() => 0),
    )!;
    expect(Math.abs(low + 0.227)).toBeLessThan(0.03);
    expect(Math.abs(high - 0.227)).toBeLessThan(0.03);
  });

  it('covers the true δ in about 95 of 100 studies', () => {
    // Uniform against uniform plus .3 of its width: P(x > y) − P(x < y) = 1 − .7² = .51.
    const covered = Array.from({ length: 200 }, (_, study) => {
      const chance = makeChance(study, 'coverage');
      const labels = interleave(60);
      const [low, high] = run(
        labels.map((label) => (chance.next() >>> 0) / 2 ** 32 + (label === 7 ? 0.3 : 0)),
        labels,
        labels.map(() => 0),
      )!;
      return low <= 0.51 && 0.51 <= high;
    }).filter(Boolean).length;
    // Binomial(200, .95): mean 190, standard deviation 3.1; percentile intervals run a little short.
    expect(covered).toBeGreaterThan(178);
    expect(covered).toBeLessThan(200);
  }, 60_000);
});
