import type { ValueSummary } from '../domain/results/Comparison';
import { quantileOf } from './quantileOf';

/**
 * @param values by manager; `null` = no value
 * @param members which managers, as indices into the values
 */
export function summariseValues(
  values: readonly (number | null)[],
  members: readonly number[],
  bounds: ValueSummary['bounds'] = null,
): ValueSummary {
  const known = members.flatMap((manager) => values[manager] ?? []).sort((a, b) => a - b);
  const n = known.length;
  return {
    roster: members.length,
    n,
    mean: n === 0 ? null : known.reduce((sum, value) => sum + value, 0) / n,
    median: quantileOf(known, 0.5),
    q1: quantileOf(known, 0.25),
    q3: quantileOf(known, 0.75),
    min: known[0] ?? null,
    max: known.at(-1) ?? null,
    any: n === 0 ? null : known.filter((value) => value > 0).length / n,
    bounds,
  };
}
