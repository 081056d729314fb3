const HALVINGS = 60;

/** Kullback–Leibler divergence of one coin from another. */
function divergence(p: number, q: number): number {
  const term = (a: number, b: number): number => (a === 0 ? 0 : a * Math.log(a / b));
  return term(p, q) + term(1 - p, 1 - q);
}

/**
 * How far the true shares can be from those found in a sample: P(any of `many` is further off) ≤ `delta`, whatever they
 * are. Chernoff's bound for each, in both directions, and the union over all; much tighter than Hoeffding's where shares
 * are small, as those of paths are. It is widest at the greatest share up to a quarter; beyond, Hoeffding's holds.
 *
 * @param greatest the greatest share found, 0 to 1
 */
export function boundShare(greatest: number, samples: number, many: number, delta: number): number {
  const budget = Math.log((2 * many) / delta) / samples;
  const hoeffding = Math.sqrt(budget / 2);
  if (greatest > 0.25 || budget > 0.01) return hoeffding;
  let [inside, outside] = [greatest, 1];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (inside + outside) / 2;
    if (divergence(greatest, middle) <= budget) inside = middle;
    else outside = middle;
  }
  // Pinsker's inequality makes it the smaller of the two; rounding outward keeps the promise.
  return Math.min(hoeffding, outside - greatest);
}
