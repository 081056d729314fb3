import type { Work } from '../support/Progress';
import type { Chance } from './makeChance';
import type { Dice } from './makeDice';
import { makeDice } from './makeDice';
import { listStrata } from './relabel';

const RESAMPLES = 1000;
const RESAMPLES_A_SLICE = 100;
/** The fewest of a group in an organisation that can be resampled: of one, each resample is the same. docs/measures.md, 4.5. */
const FEWEST = 5;
const Z = 1.959963984540054;

/** The people of one organisation by the place of their value among all values, those of the label and the others. */
interface Cells {
  readonly ours: Int32Array;
  readonly others: Int32Array;
}

/**
 * 95 % interval of δ within organisations: persons drawn with replacement within organisation and group, one fewer than there
 * are, whose spread is that of the data without bias (Rao & Wu 1988); the interval is the asymmetric one of Feng & Cliff 2004,
 * which does not fail near ±1 as percentiles do. `null` where some cell holds fewer than five, or where no resample differs
 * though the values do. For what persons report themselves only: a resampled network would hold people twice. Design of
 * measures, 4.5 and 4.6.
 *
 * @param labels by unit: `ours`, or another's
 */
export function* bootstrapDelta(
  values: Float64Array,
  labels: Int32Array,
  ours: number,
  strata: Int32Array,
  chance: Chance,
): Work<readonly [number, number] | null> {
  const distinct = Float64Array.from(new Set(values)).sort();
  const placeOf = new Map(Array.from(distinct, (value, place) => [value, place]));
  const cells = listStrata(strata)
    .map((members): Cells => {
      const side = (isOurs: boolean): Int32Array =>
        members.filter((unit) => (labels[unit] === ours) === isOurs).map((unit) => placeOf.get(values[unit] ?? 0) ?? 0);
      return { ours: side(true), others: side(false) };
    })
    .filter((cell) => cell.ours.length > 0 && cell.others.length > 0);
  if (cells.length === 0 || cells.some((cell) => Math.min(cell.ours.length, cell.others.length) < FEWEST)) return null;
  if (distinct.length === 1) return [0, 0];
  const weights = cells.map((cell) => cell.ours.length * cell.others.length);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const counts = { ours: new Int32Array(distinct.length), others: new Int32Array(distinct.length) };
  const found = cells.reduce(
    (sum, cell, at) => sum + ((weights[at] ?? 0) / all) * deltaOf(tally(cell.ours, counts.ours), tally(cell.others, counts.others)),
    0,
  );
  const dice = makeDice(chance);
  const places = new Int32Array(values.length);
  let [sum, squares] = [0, 0];
  for (let done = 0; done < RESAMPLES; done += 1) {
    if (done % RESAMPLES_A_SLICE === 0) yield { stage: 'Interval of the difference', done, total: RESAMPLES };
    let drawn = 0;
    for (const [at, cell] of cells.entries())
      drawn +=
        ((weights[at] ?? 0) / all) *
        deltaOf(resample(cell.ours, counts.ours, dice, places), resample(cell.others, counts.others, dice, places));
    sum += drawn - found;
    squares += (drawn - found) ** 2;
  }
  const variance = (squares - (sum * sum) / RESAMPLES) / (RESAMPLES - 1);
  return variance > 1e-12 ? spread(found, variance) : null;
}

function tally(places: Int32Array, counts: Int32Array): Int32Array {
  counts.fill(0);
  for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
  return counts;
}

/** @param drawn room for whom it draws */
function resample(places: Int32Array, counts: Int32Array, dice: Dice, drawn: Int32Array): Int32Array {
  counts.fill(0);
  const many = places.length - 1;
  dice.many(drawn, many, places.length);
  for (let draw = 0; draw < many; draw += 1) {
    const place = places[drawn[draw] as number] as number;
    counts[place] = (counts[place] as number) + 1;
  }
  return counts;
}

/** Feng & Cliff 2004, formula 9. */
function spread(delta: number, variance: number): readonly [number, number] {
  const reach = Z * Math.sqrt(variance) * Math.sqrt((1 - delta * delta) ** 2 + Z * Z * variance);
  const below = 1 - delta * delta + Z * Z * variance;
  const middle = delta - delta ** 3;
  return [Math.max(-1, (middle - reach) / below), Math.min(1, (middle + reach) / below)];
}

/** Cliff's δ from how many hold each value, lowest first. */
function deltaOf(ours: Int32Array, others: Int32Array): number {
  let [below, above, n] = [0, 0, 0];
  for (const count of others) above += count;
  const m = above;
  let more = 0;
  for (let place = 0; place < ours.length; place += 1) {
    const [one, other] = [ours[place] ?? 0, others[place] ?? 0];
    above -= other;
    more += one * (below - above);
    below += other;
    n += one;
  }
  return more / (n * m);
}
