import { describe, expect, it } from 'vitest';

import { adjustForMany } from '../../src/statistics/adjustForMany';
import { computePearson } from '../../src/statistics/computePearson';
import { computeSpearman } from '../../src/statistics/computeSpearman';
import { makeStatistic } from '../../src/statistics/makeStatistic';
import { quantileOf } from '../../src/statistics/quantileOf';
import { rankValues } from '../../src/statistics/rankValues';
import { summariseValues } from '../../src/statistics/summariseValues';

describe('Cliff’s delta', () => {
  // The worked example of R's effsize::cliff.delta, after Hogarty & Kromrey 1999: −0.25.
  const treatment = [10, 10, 20, 20, 20, 30, 30, 30, 40, 50];
  const control = [10, 20, 30, 40, 40, 50];
  const values = Float64Array.from([...treatment, ...control]);
  const labels = Int32Array.from(values, (_, unit) => Number(unit < treatment.length));

  const one = (statistic: 'delta' | 'mean' | 'median', given: Int32Array, of: number) =>
    makeStatistic(statistic, values, new Int32Array(values.length)).of(given, of);

  it('is that of the published example', () => {
    expect(one('delta', labels, 1)).toBeCloseTo(-0.25, 12);
  });

  it('is the same from the other side with the sign turned', () => {
    expect(one('delta', labels, 0)).toBeCloseTo(0.25, 12);
  });

  it('has no value where one side is empty', () => {
    expect(one('delta', labels, 7)).toBeNull();
    expect(one('mean', new Int32Array(values.length), 0)).toBeNull();
  });

  it('stands beside the differences in medians and means', () => {
    // By hand: medians 25 and 35; means 26 and 190/6.
    expect(one('median', labels, 1)).toBe(-10);
    expect(one('mean', labels, 1)).toBeCloseTo(26 - 190 / 6, 12);
  });
});

describe('correlations', () => {
  it('of ranks are those of R, ties at their mean rank', () => {
    expect(computeSpearman([106, 100, 86, 101, 99, 103, 97, 113, 112, 110], [7, 27, 2, 50, 28, 29, 20, 12, 6, 17])).toBeCloseTo(
      -0.175757575757576,
      12,
    );
    expect(computeSpearman([1, 2, 2, 3, 5, 5, 5, 8], [2, 1, 4, 4, 3, 9, 9, 7])).toBeCloseTo(0.689560714965217, 12);
    expect(computePearson([1, 2, 2, 3, 5, 5, 5, 8], [2, 1, 4, 4, 3, 9, 9, 7])).toBeCloseTo(0.682152369271398, 12);
    expect([...rankValues([1, 2, 2, 3, 5, 5, 5, 8])]).toEqual([1, 2.5, 2.5, 4, 6, 6, 6, 8]);
  });

  it('have no value where nothing varies, whatever the constant', () => {
    expect(computeSpearman([0.1, 0.1, 0.1], [1, 2, 3])).toBeNull();
    expect(computePearson([1, 2, 3], [0.1, 0.1, 0.1])).toBeNull();
    expect(computePearson([], [])).toBeNull();
  });
});

describe('adjustForMany', () => {
  // The fifteen p values of Benjamini & Hochberg 1995, section 4; q by R's p.adjust.
  const ps = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];

  it('rejects the four that the paper rejects at 5%', () => {
    const qs = adjustForMany(ps, 'bh');
    expect(qs.filter((q) => q <= 0.05)).toHaveLength(4);
    [0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.0638571428571429, 0.0638571428571429, 0.0645, 0.0765, 0.486].forEach((q, index) => {
      expect(qs[index]).toBeCloseTo(q, 12);
    });
  });

  it('is stricter where tests may pull against each other', () => {
    const qs = adjustForMany(ps, 'by');
    [0.00497734348984349, 0.00995468697968698, 0.0315231754356754, 0.11821190788378289, 0.20008920829170829, 0.21189262285333715].forEach(
      (q, index) => {
        expect(qs[index]).toBeCloseTo(q, 12);
      },
    );
    expect(qs.at(-1)).toBe(1);
  });

  it('does not depend on the order, and knows families of none and one', () => {
    expect([...adjustForMany([...ps].reverse(), 'bh')].reverse()).toEqual(adjustForMany(ps, 'bh'));
    expect(adjustForMany([], 'bh')).toEqual([]);
    expect(adjustForMany([0.03], 'by')).toEqual([0.03]);
  });
});

describe('summaries', () => {
  it('have the quantiles of R’s type 7', () => {
    const values = [1, 2, 4, 7, 11, 20];
    expect([0.025, 0.25, 0.5, 0.9].map((share) => quantileOf(values, share))).toEqual([1.125, 2.5, 5.5, 15.5]);
  });

  it('leave out who has no value, and are empty for nobody', () => {
    expect(summariseValues([4, null, 0, 2, 9], [0, 1, 2, 3])).toEqual({
      roster: 4,
      n: 3,
      mean: 2,
      median: 2,
      q1: 1,
      q3: 3,
      min: 0,
      max: 4,
      any: 2 / 3,
      bounds: null,
    });
    expect(summariseValues([null], [0])).toEqual({
      roster: 1,
      n: 0,
      mean: null,
      median: null,
      q1: null,
      q3: null,
      min: null,
      max: null,
      any: null,
      bounds: null,
    });
  });
});
