import type { LabelStatistic } from './makeStatistic';

/**
 * The least and the greatest value that a statistic can take: within each stratum, the group holds the lowest values, or the
 * highest. No labelling goes beyond, as changing places with a lower value never raises δ, a median or a mean.
 */
export function reachOf(
  statistic: LabelStatistic,
  { values, labels, strata }: { readonly values: Float64Array; readonly labels: Int32Array; readonly strata: readonly Int32Array[] },
  ours: number,
): readonly [number, number] {
  const reach = (sign: 1 | -1): number => {
    const sorted = labels.slice();
    for (const members of strata) {
      const order = members.slice().sort((a, b) => sign * ((values[a] ?? 0) - (values[b] ?? 0)));
      const held = Array.from(members, (unit) => labels[unit] ?? 0).sort((a, b) => Number(b === ours) - Number(a === ours));
      order.forEach((unit, at) => {
        sorted[unit] = held[at] ?? 0;
      });
    }
    return statistic(sorted, ours) ?? 0;
  };
  return [reach(1), reach(-1)];
}
