import { describe, expect, it } from 'vitest';

import { computeMrqap } from '../../src/statistics/computeMrqap';
import { fitPairs } from '../../src/statistics/fitPairs';
import { makeChance } from '../../src/statistics/makeChance';
import { finish } from '../../src/support/finish';

const matrixOf = (n: number, valueOf: (i: number, j: number) => number): Float64Array =>
  Float64Array.from({ length: n * n }, (_, at) => (Math.floor(at / n) === at % n ? 0 : valueOf(Math.floor(at / n), at % n)));

// Twelve people; who names whom, and three attributes of a pair, all by rule.
const N = 12;
const Y = matrixOf(N, (i, j) => Number((i * 7 + j * 5 + i * j) % 4 === 0 || (i % 3 === j % 3 && (i + 2 * j) % 3 === 0)));
const PREDICTORS = [
  matrixOf(N, (i, j) => Number(i % 3 === j % 3)),
  matrixOf(N, (i, j) => Number(Math.floor(i / 4) === Math.floor(j / 4))),
  matrixOf(N, (i, j) => Math.abs(((i * 5) % 7) - ((j * 5) % 7))),
];

// R 4, sna 2.7-1: netlm(y, x, nullhyp = "qapspp", reps = 20000), and lm on the pairs for R².
const R = {
  b: [0.85430883986668826, -0.14717240649632329, 0.00185155795376395],
  t: [15.445011122489424, -2.653599552970574, 0.127541102877356],
  p: [0, 0.09415, 0.92775],
  pLower: [1, 0.01535, 0.51225],
  pUpper: [0, 0.98465, 0.48775],
};

describe('computeMrqap', () => {
  it('has the coefficients, t and R² of R’s sna and lm', () => {
    const fit = fitPairs(N, Y, PREDICTORS)!;
    expect(Y.reduce((sum, one) => sum + one, 0)).toBe(48);
    expect(fit.intercept).toBeCloseTo(0.16589959265725002, 12);
    expect(fit.r2).toBeCloseTo(0.674257424495482, 12);
    R.b.forEach((b, at) => {
      expect(fit.b[at]).toBeCloseTo(b, 12);
    });
    R.t.forEach((t, at) => {
      expect(fit.t[at]).toBeCloseTo(t, 10);
    });
  });

  it('has its p by double semi-partialling, as near as draws allow', () => {
    const model = { y: Y, predictors: PREDICTORS.map((matrix) => ({ matrix, isTested: true })), strata: new Int32Array(N) };
    const found = finish(computeMrqap(model, 9999, (at) => makeChance(1, `mrqap ${at}`)))!;
    expect(found.shuffled).toEqual({ assignments: 9999, exact: false });
    for (const [at, { tested }] of found.terms.entries()) {
      expect(Math.abs(tested!.p - R.p[at]!)).toBeLessThan(0.015);
      expect(Math.abs(tested!.pLower - R.pLower[at]!)).toBeLessThan(0.015);
      expect(Math.abs(tested!.pUpper - R.pUpper[at]!)).toBeLessThan(0.015);
    }
  }, 60_000);

  it('goes through every permutation where they are few, and fits each of them anew', () => {
    // Two strata of three: 36 permutations. t of each straight from the definition: a whole fit with the permuted residual.
    const n = 6;
    const [y, x, w] = [
      matrixOf(n, (i, j) => Number((i * 2 + j) % 3 === 0)),
      matrixOf(n, (i, j) => Number(i % 2 === j % 2)),
      matrixOf(n, (i, j) => (i * j) % 4),
    ];
    const strata = Int32Array.from([0, 0, 0, 1, 1, 1]);
    const {
      terms: [term],
      shuffled,
    } = finish(
      computeMrqap(
        {
          y,
          predictors: [
            { matrix: x, isTested: true },
            { matrix: w, isTested: false },
          ],
          strata,
        },
        9,
        () => makeChance(1, ''),
      ),
    )!;
    const { residual } = fitPairs(n, y, [x, w])!.leave(0);
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ];
    const ts = orders.flatMap((first) =>
      orders.map((second) => {
        const at = [...first, ...second.map((unit) => unit + 3)];
        return fitPairs(n, y, [matrixOf(n, (i, j) => residual[at[i]! * n + at[j]!]!), w])!.t[0]!;
      }),
    );
    expect(shuffled).toEqual({ assignments: 36, exact: true });
    expect(term!.tested!.p).toBeCloseTo(ts.filter((t) => Math.abs(t) >= Math.abs(term!.t) - 1e-9).length / 36, 12);
    expect([...term!.tested!.under].sort((a, b) => a - b).map((t) => t.toFixed(9))).toEqual(
      ts.sort((a, b) => a - b).map((t) => t.toFixed(9)),
    );
  });

  it('is nothing where one predictor is made of the others, or nothing is left to explain', () => {
    const [x = Y] = PREDICTORS;
    expect(fitPairs(N, Y, [x, x.map((value) => 3 * value)])).toBeNull();
    expect(fitPairs(N, Y, [matrixOf(N, () => 2)])).toBeNull();
    expect(fitPairs(N, x, [x])).toBeNull();
    expect(fitPairs(1, new Float64Array(1), [])).toBeNull();
  });
});
