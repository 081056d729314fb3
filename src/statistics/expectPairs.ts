/**
 * The mean over all relabellings within strata of a sum over pairs of units, exactly: a pair within a stratum holds two labels
 * with probability k(k′ − [the same]) / n(n − 1), a pair across strata with k k′ / n n′. Linear in pairs.
 *
 * @param pairs one unit after the other, two a pair
 * @param attribute what a pair of labels adds
 */
export function expectPairs(
  pairs: Int32Array,
  labels: Int32Array,
  strata: Int32Array,
  attribute: (a: number, b: number) => number,
): number {
  const counts = new Map<number, Map<number, number>>();
  strata.forEach((stratum, unit) => {
    const row = counts.get(stratum) ?? new Map<number, number>();
    counts.set(stratum, row);
    row.set(labels[unit] ?? 0, (row.get(labels[unit] ?? 0) ?? 0) + 1);
  });
  const known = new Map<number, number>();
  const width = strata.reduce((most, stratum) => Math.max(most, stratum), 0) + 1;
  let sum = 0;
  for (let at = 0; at < pairs.length; at += 2) {
    const [s, t] = [strata[pairs[at] ?? 0] ?? 0, strata[pairs[at + 1] ?? 0] ?? 0];
    let mean = known.get(s * width + t);
    if (mean === undefined) {
      mean = meanOf(counts.get(s) ?? new Map<number, number>(), counts.get(t) ?? new Map<number, number>(), s === t, attribute);
      known.set(s * width + t, mean);
    }
    sum += mean;
  }
  return sum;
}

function meanOf(
  ours: ReadonlyMap<number, number>,
  theirs: ReadonlyMap<number, number>,
  isOne: boolean,
  attribute: (a: number, b: number) => number,
): number {
  const size = (row: ReadonlyMap<number, number>): number => [...row.values()].reduce((sum, count) => sum + count, 0);
  const pairs = isOne ? size(ours) * (size(ours) - 1) : size(ours) * size(theirs);
  let sum = 0;
  for (const [a, ofA] of ours) for (const [b, ofB] of theirs) sum += ofA * (ofB - (isOne && a === b ? 1 : 0)) * attribute(a, b);
  return sum / pairs;
}
