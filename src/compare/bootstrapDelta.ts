import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { Work } from '../support/Progress';
import type { Chance } from './makeChance';
import { quantileOf } from './quantileOf';

const RESAMPLES = 2000;
const RESAMPLES_A_SLICE = 200;
const TAIL = 0.025;

/**
 * 95 % percentile bootstrap of Cliff's δ: persons drawn with replacement within organisation and group, so that no group is
 * ever empty. For what persons report themselves only: a resampled network would hold people twice. Design of measures, 4.5
 * and 4.6.
 *
 * @param labels by unit: `ours`, or another's
 */
export function* bootstrapDelta(values: Float64Array, labels: Int32Array, ours: number, strata: Int32Array, chance: Chance): Work<readonly [number, number]> {
  // Values as places in their order, to be counted and not sorted anew each time.
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  const placeOf = new Map(distinct.map((value, place) => [value, place]));
  const cells = new Map<string, { readonly isOurs: boolean; readonly places: number[] }>();
  values.forEach((value, unit) => {
    const isOurs = labels[unit] === ours;
    const key = `${strata[unit] ?? 0} ${isOurs ? 1 : 0}`;
    const cell = cells.get(key) ?? { isOurs, places: [] };
    cell.places.push(placeOf.get(value) ?? 0);
    cells.set(key, cell);
  });
  const deltas = new Float64Array(RESAMPLES);
  const counts = { ours: new Float64Array(distinct.length), others: new Float64Array(distinct.length) };
  for (let done = 0; done < RESAMPLES; done += 1) {
    if (done % RESAMPLES_A_SLICE === 0) yield { stage: 'Interval of the difference', done, total: RESAMPLES };
    counts.ours.fill(0);
    counts.others.fill(0);
    for (const { isOurs, places } of cells.values()) {
      const side = isOurs ? counts.ours : counts.others;
      for (let draw = 0; draw < places.length; draw += 1) {
        const place = places[uniformInt(chance, 0, places.length - 1)] ?? 0;
        side[place] = (side[place] ?? 0) + 1;
      }
    }
    deltas[done] = deltaOf(counts.ours, counts.others);
  }
  deltas.sort();
  return [quantileOf(deltas, TAIL) ?? -1, quantileOf(deltas, 1 - TAIL) ?? 1];
}

/** Cliff's δ from how many hold each value, lowest first. */
function deltaOf(ours: Float64Array, others: Float64Array): number {
  let [below, above] = [0, others.reduce((sum, count) => sum + count, 0)];
  const all = ours.reduce((sum, count) => sum + count, 0) * above;
  let more = 0;
  ours.forEach((count, place) => {
    above -= others[place] ?? 0;
    more += count * (below - above);
    below += others[place] ?? 0;
  });
  return more / all;
}
