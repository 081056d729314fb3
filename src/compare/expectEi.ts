/**
 * The mean E-I index over all relabellings within strata, exactly: a tie within a stratum stays within a label with
 * probability Σ k(k − 1) / n(n − 1), a tie across strata with Σ k k′ / n n′. Linear in ties; `null` without a tie.
 *
 * @param ties pairs of units
 */
export function expectEi(ties: Int32Array, labels: Int32Array, strata: Int32Array): number | null {
  if (ties.length === 0) return null;
  const counts = new Map<number, Map<number, number>>();
  strata.forEach((stratum, unit) => {
    const row = counts.get(stratum) ?? new Map<number, number>();
    counts.set(stratum, row);
    row.set(labels[unit] ?? 0, (row.get(labels[unit] ?? 0) ?? 0) + 1);
  });
  const known = new Map<string, number>();
  const withinOf = (s: number, t: number): number => {
    const key = `${s} ${t}`;
    const found = known.get(key) ?? chanceWithin(counts.get(s) ?? new Map<number, number>(), counts.get(t) ?? new Map<number, number>(), s === t);
    known.set(key, found);
    return found;
  };
  let within = 0;
  for (let at = 0; at < ties.length; at += 2) within += withinOf(strata[ties[at] ?? 0] ?? 0, strata[ties[at + 1] ?? 0] ?? 0);
  const all = ties.length / 2;
  return (all - 2 * within) / all;
}

function chanceWithin(ours: ReadonlyMap<number, number>, theirs: ReadonlyMap<number, number>, isOne: boolean): number {
  const size = (row: ReadonlyMap<number, number>): number => [...row.values()].reduce((sum, count) => sum + count, 0);
  const pairs = isOne ? size(ours) * (size(ours) - 1) : size(ours) * size(theirs);
  let same = 0;
  for (const [label, count] of ours) same += count * ((theirs.get(label) ?? 0) - (isOne ? 1 : 0));
  return same / pairs;
}
