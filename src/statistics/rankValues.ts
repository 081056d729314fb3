/** Ranks from 1; equal values share the mean of their ranks. */
export function rankValues(values: ArrayLike<number>): Float64Array {
  // The machine sorts numbers much faster than places by their numbers, and finds where each stands.
  const sorted = new Float64Array(values).sort();
  const ranks = new Float64Array(sorted.length);
  for (let at = 0; at < ranks.length; at += 1) {
    const value = values[at] ?? 0;
    ranks[at] = (1 + countBelow(sorted, value, false) + countBelow(sorted, value, true)) / 2;
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
