/**
 * Ranks from 1; equal values share the mean of their ranks.
 *
 * @param sorted the same, ascending, where somebody has them: the machine sorts numbers much faster than places by their numbers, and
 * finds where each stands
 */
export function rankValues(values: ArrayLike<number>, sorted: Float64Array = new Float64Array(values).sort()): Float64Array {
  const ranks = new Float64Array(sorted.length);
  for (let at = 0; at < ranks.length; at += 1) {
    const value = values[at] ?? 0;
    const below = countBelow(sorted, value, false);
    const isAlone = sorted[below + 1] !== value;
    ranks[at] = (1 + below + (isAlone ? below + 1 : countBelow(sorted, value, true))) / 2;
  }
  return ranks;
}

/** How many of these, ascending, are smaller than a value, or as small. */
function countBelow(sorted: Float64Array, value: number, orAs: boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = sorted[middle] ?? 0;
    if (one < value || (orAs && one === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
