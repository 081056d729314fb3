import { numberThirds } from '../statistics/numberThirds';
import { quantileOf } from '../statistics/quantileOf';

/**
 * Managers in bands, highest values first. A band ends where all who stand above rank above all who stand below in the
 * middle 90 % of the runs. Without runs: thirds by value, in which equals stand together.
 *
 * @param ranked managers with a value
 * @param values by manager
 * @param ranks by manager, their ranks in the runs, ascending, 1 = highest; `null` = thirds
 */
export function makeBands(
  ranked: readonly number[],
  values: ArrayLike<number>,
  ranks: readonly (readonly number[])[] | null,
): readonly (readonly number[])[] {
  const order = [...ranked].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
  if (ranks === null) return thirds(order, values);
  const low = order.map((manager) => quantileOf(ranks[manager] ?? [], 0.05) ?? 1);
  const high = order.map((manager) => quantileOf(ranks[manager] ?? [], 0.95) ?? order.length);
  /** By place, the least of `low` from there on. */
  const nearest = low.slice();
  for (let at = nearest.length - 2; at >= 0; at -= 1) nearest[at] = Math.min(nearest[at] ?? 0, nearest[at + 1] ?? 0);
  const bands: number[][] = [[]];
  let furthest = 0;
  order.forEach((manager, at) => {
    if (at > 0 && furthest < (nearest[at] ?? 0)) bands.push([]);
    bands.at(-1)?.push(manager);
    furthest = Math.max(furthest, high[at] ?? 0);
  });
  return bands.filter((band) => band.length > 0);
}

function thirds(order: readonly number[], values: ArrayLike<number>): readonly (readonly number[])[] {
  const numbers = numberThirds(order, values);
  return [0, 1, 2].map((wanted) => order.filter((_, at) => numbers[at] === wanted)).filter((band) => band.length > 0);
}
