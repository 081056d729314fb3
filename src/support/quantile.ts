/** A quantile of ascending numbers, between the two nearest in proportion (R's type 7); 0 of none at all is never asked for. */
export function quantile(ascending: ArrayLike<number>, share: number): number {
  return quantileOf(ascending.length, (at) => ascending[at] ?? 0, share);
}

/** The same of so many numbers that are read where they stand. */
export function quantileOf(length: number, valueAt: (at: number) => number, share: number): number {
  const at = (length - 1) * share;
  const below = valueAt(Math.floor(at));
  return below + (valueAt(Math.ceil(at)) - below) * (at - Math.floor(at));
}
