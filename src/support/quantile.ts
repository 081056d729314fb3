/** A quantile of ascending numbers, between the two nearest in proportion (R's type 7); 0 of none at all is never asked for. */
export function quantile(ascending: readonly number[], share: number): number {
  const at = (ascending.length - 1) * share;
  const below = ascending[Math.floor(at)] ?? 0;
  return below + ((ascending[Math.ceil(at)] ?? 0) - below) * (at - Math.floor(at));
}
