import { rankValues } from './rankValues';

/** The third (0 = highest) in which each of some managers stands by their value; equals stand together, where the middle of them does. */
export function numberThirds(managers: readonly number[], values: ArrayLike<number>): readonly number[] {
  const ranks = rankValues(managers.map((manager) => -(values[manager] ?? 0)));
  return managers.map((_, at) => Math.min(2, Math.floor((3 * ((ranks[at] ?? 1) - 0.5)) / managers.length)));
}
