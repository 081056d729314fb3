import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { Work } from '../support/Progress';
import type { Chance } from './makeChance';
import { makeStatistic } from './makeStatistic';
import { quantileOf } from './quantileOf';

const RESAMPLES = 2000;
const RESAMPLES_A_SLICE = 200;
const TAIL = 0.025;

/**
 * 95 % percentile bootstrap of Cliff's δ: persons drawn with replacement within organisation and group, so that no group is
 * ever empty. For what persons report themselves only: a resampled network would hold people twice. Design of measures, 4.5
 * and 4.6.
 *
 * @param isOf by unit: 1 = of the group, 0 = another
 */
export function* bootstrapDelta(values: Float64Array, isOf: Int32Array, strata: Int32Array, chance: Chance): Work<readonly [number, number]> {
  const cells = new Map<string, number[]>();
  isOf.forEach((label, unit) => {
    const key = `${strata[unit] ?? 0} ${label}`;
    cells.set(key, [...(cells.get(key) ?? []), unit]);
  });
  const drawn = new Float64Array(values.length);
  const deltas = new Float64Array(RESAMPLES);
  for (let done = 0; done < RESAMPLES; done += 1) {
    if (done % RESAMPLES_A_SLICE === 0) yield { stage: 'Interval of the difference', done, total: RESAMPLES };
    for (const members of cells.values()) {
      for (const unit of members) drawn[unit] = values[members[uniformInt(chance, 0, members.length - 1)] ?? 0] ?? 0;
    }
    deltas[done] = makeStatistic('delta', drawn)(isOf, 1) ?? 0;
  }
  deltas.sort();
  return [quantileOf(deltas, TAIL) ?? -1, quantileOf(deltas, 1 - TAIL) ?? 1];
}
