/**
 * The greatest absolute value that a statistic can take: within each stratum, the group holds the highest values, or the
 * lowest. No labelling goes beyond, as changing places with a lower value never raises δ, a median or a mean.
 */
export function furthestOf(statisticOf: (labels: Int32Array) => number | null, { values, labels, strata }: { readonly values: Float64Array; readonly labels: Int32Array; readonly strata: Int32Array }, ours: number): number {
  const reach = (sign: 1 | -1): number => {
    const sorted = labels.slice();
    const order = Array.from(values, (_, unit) => unit).sort((a, b) => sign * ((values[b] ?? 0) - (values[a] ?? 0)));
    for (const stratum of new Set(strata)) {
      const members = order.filter((unit) => strata[unit] === stratum);
      const held = members.map((unit) => labels[unit] ?? 0).sort((a, b) => Number(b === ours) - Number(a === ours));
      members.forEach((unit, at) => {
        sorted[unit] = held[at] ?? 0;
      });
    }
    return Math.abs(statisticOf(sorted) ?? 0);
  };
  return Math.max(reach(1), reach(-1));
}
