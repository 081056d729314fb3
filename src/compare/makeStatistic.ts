import type { Statistic } from '../domain/Comparison';
import { quantileOf } from './quantileOf';
import { rankValues } from './rankValues';

/** A statistic of a labelling: units labelled `of` against all others; `null` where one side is empty. */
export type LabelStatistic = (labels: Int32Array, of: number) => number | null;

/** The statistic over fixed values, one a unit. What does not depend on the labels is worked out once. */
export function makeStatistic(statistic: Statistic, values: Float64Array): LabelStatistic {
  switch (statistic) {
    case 'delta':
      return cliffsDelta(values);
    case 'mean':
      return differenceOf((side) => side.reduce((sum, value) => sum + value, 0) / side.length, values);
    case 'median':
      return differenceOf((side) => quantileOf([...side].sort((a, b) => a - b), 0.5) ?? 0, values);
  }
}

/** Cliff's δ = (#{x > y} − #{x < y}) / (n_x n_y), from the rank sum: linear in units. Cliff 1993. */
function cliffsDelta(values: Float64Array): LabelStatistic {
  const ranks = rankValues(values);
  return (labels, of) => {
    let [sum, n] = [0, 0];
    for (let unit = 0; unit < ranks.length; unit += 1) {
      if (labels[unit] !== of) continue;
      n += 1;
      sum += ranks[unit] ?? 0;
    }
    const others = ranks.length - n;
    return n === 0 || others === 0 ? null : (2 * sum - n * (n + 1)) / (n * others) - 1;
  };
}

function differenceOf(summary: (side: readonly number[]) => number, values: Float64Array): LabelStatistic {
  return (labels, of) => {
    const [ours, others]: [number[], number[]] = [[], []];
    values.forEach((value, unit) => (labels[unit] === of ? ours : others).push(value));
    return ours.length === 0 || others.length === 0 ? null : summary(ours) - summary(others);
  };
}
