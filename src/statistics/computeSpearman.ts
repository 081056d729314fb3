import { computePearson } from './computePearson';
import { rankValues } from './rankValues';

/** Spearman's ρ: Pearson's r of the ranks, ties at their mean rank; `null` where one of the two does not vary. */
export function computeSpearman(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  return computePearson(rankValues(x), rankValues(y));
}
