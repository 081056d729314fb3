/** Quantile of ascending values as R's type 7 and spreadsheets' PERCENTILE; `null` of none. */
export function quantileOf(ascending: ArrayLike<number>, share: number): number | null {
  if (ascending.length === 0) return null;
  const at = (ascending.length - 1) * share;
  const below = Math.floor(at);
  const low = ascending[below] ?? 0;
  const high = ascending[Math.min(below + 1, ascending.length - 1)] ?? 0;
  return low + (at - below) * (high - low);
}
