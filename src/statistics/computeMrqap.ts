import type { Work } from '../support/Progress';
import type { PairMatrix } from './fitPairs';
import { fitPairs } from './fitPairs';
import type { Chance } from './makeChance';
import type { Permuted } from './permute';
import { permute } from './permute';
import type { Relabellings } from './relabel';
import { relabel } from './relabel';

export interface PairModel {
  readonly y: PairMatrix;
  readonly predictors: readonly { readonly matrix: PairMatrix; readonly isTested: boolean }[];
  /** By unit: units change places within a stratum only. */
  readonly strata: Int32Array;
}

export interface Mrqap {
  readonly intercept: number;
  readonly r2: number;
  readonly terms: readonly { readonly b: number; readonly t: number; readonly tested: Permuted | null }[];
  readonly shuffled: Pick<Relabellings, 'assignments' | 'exact'>;
}

/**
 * Multiple regression over pairs with double semi-partialling: what of a predictor the others do not explain is permuted,
 * rows and columns together, and t, which is pivotal, is compared (Dekker, Krackhardt & Snijders 2007). `null` where the
 * predictors cannot be separated.
 */
export function* computeMrqap(
  { y, predictors, strata }: PairModel,
  draws: number,
  chanceOf: (predictor: number) => Chance,
): Work<Mrqap | null> {
  const n = strata.length;
  const fit = fitPairs(
    n,
    y,
    predictors.map(({ matrix }) => matrix),
  );
  if (fit === null) return null;
  const units = Int32Array.from({ length: n }, (_, unit) => unit);
  const terms: Mrqap['terms'][number][] = [];
  for (const [at, { isTested }] of predictors.entries()) {
    const [b = 0, t = 0] = [fit.b[at], fit.t[at]];
    if (!isTested) {
      terms.push({ b, t, tested: null });
      continue;
    }
    const { residual, tOf } = fit.leave(at);
    const permuted = new Float64Array(n * n);
    const statistic = (given: Int32Array): readonly number[] => {
      for (let row = 0; row < n; row += 1) {
        const from = (given[row] ?? 0) * n;
        for (let column = 0; column < n; column += 1) permuted[row * n + column] = residual[from + (given[column] ?? 0)] ?? 0;
      }
      return [tOf(permuted)];
    };
    const [tested = null] = yield* permute(
      [{ value: t, reach: null, twoSided: 'absolute' }],
      relabel(units, strata, draws, chanceOf(at)),
      statistic,
      'Pairs of managers, several things at once',
    );
    terms.push({ b, t, tested });
  }
  const { assignments, exact } = relabel(units, strata, draws, chanceOf(0));
  return { intercept: fit.intercept, r2: fit.r2, terms, shuffled: { assignments, exact } };
}
