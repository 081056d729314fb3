import type { Work } from '../support/Progress';
import type { Chance } from './makeChance';
import { makeDice } from './makeDice';
import { drawLabels, listStrata } from './relabel';

/** How often a difference has to be found to count as one that would be seen. docs/measures.md, 4.5. */
const POWER = 0.8;
const TRIALS = 200;
/** Shifts are tried from the range of the values down to a thousandth of it, then shares of the group that are shifted. */
const HALVINGS = 10;
const SHARE_STEPS = 6;
const DIE = 2 ** 16;

interface Design {
  readonly values: Float64Array;
  readonly labels: Int32Array;
  readonly strata: Int32Array;
  readonly ours: number;
  /** A shift up, or down. */
  readonly sign: 1 | -1;
  /** From which distance of δ on, in that direction, the test rejects, in spreads of δ under relabelling. */
  readonly critical: number;
  readonly isYesNo: boolean;
}

/**
 * The smallest |δ| that this test would find four times in five, from trying: labels are given out by chance, the group so made
 * is shifted, and the test is asked. The shift grows until it is found often enough; then as large a share of the group is
 * shifted as it takes, so that values that many share do not move all at once. `null` = not even the largest would be found.
 */
export function* findDetectable(design: Design, chance: Chance): Work<number | null> {
  const { values, sign, isYesNo } = design;
  const trials = prepare(design, chance);
  const sorted = values.slice().sort();
  const range = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
  if (range === 0) return null;
  const isWhole = values.every(Number.isInteger);
  // The last goes beyond the range, so that all of the group pass all others.
  const shifts = isYesNo
    ? [1]
    : [
        ...new Set(
          [...Array.from({ length: HALVINGS + 1 }, (_, at) => range * 2 ** (at - HALVINGS)), 1.001 * range].map((shift) =>
            isWhole ? Math.ceil(shift) : shift,
          ),
        ),
      ];
  const most = isYesNo ? (sign > 0 ? 1 : 0) : Infinity;
  const tryOut = (shift: number, share: number): Trial => trials(shift, share * DIE, most);
  let [low, high] = [-1, shifts.length - 1];
  if (tryOut(shifts[high] ?? 0, 1).power < POWER) return null;
  while (high - low > 1) {
    yield { stage: 'What would be missed', done: shifts.length - (high - low), total: shifts.length };
    const middle = (low + high) >> 1;
    if (tryOut(shifts[middle] ?? 0, 1).power >= POWER) high = middle;
    else low = middle;
  }
  let [without, enough] = [0, 1];
  let found = tryOut(shifts[high] ?? 0, 1);
  for (let step = 0; step < SHARE_STEPS; step += 1) {
    yield { stage: 'What would be missed', done: step, total: SHARE_STEPS };
    const share = (without + enough) / 2;
    const tried = tryOut(shifts[high] ?? 0, share);
    if (tried.power >= POWER) [enough, found] = [share, tried];
    else without = share;
  }
  return Math.min(1, found.delta);
}

interface Trial {
  readonly power: number;
  readonly delta: number;
}

/** One stratum of one trial: the values of both sides, ascending and turned so that the shift goes up, and by whom of ours it is felt. */
interface Drawn {
  readonly ours: Float64Array;
  readonly luck: Uint16Array;
  readonly others: Float64Array;
}

/** The same labellings and the same luck for every shift, so that power grows with it. */
function prepare(
  { values, labels, strata, ours, sign, critical }: Design,
  chance: Chance,
): (shift: number, share: number, most: number) => Trial {
  const members = listStrata(strata).map((units) => units.slice().sort((a, b) => sign * ((values[a] ?? 0) - (values[b] ?? 0))));
  const dice = makeDice(chance);
  const trials: Drawn[][] = [];
  for (const given of drawLabels(labels, members, TRIALS, chance)) {
    const drawn = members.flatMap((units): Drawn[] => {
      const side = (isOurs: boolean): Float64Array =>
        Float64Array.from(
          units.filter((unit) => (given[unit] === ours) === isOurs),
          (unit) => sign * (values[unit] ?? 0),
        );
      const [mine, others] = [side(true), side(false)];
      return mine.length === 0 || others.length === 0 ? [] : [{ ours: mine, luck: Uint16Array.from(mine, () => dice(DIE)), others }];
    });
    trials.push(drawn);
  }
  return (shift, share, most) => {
    let [found, sum] = [0, 0];
    for (const drawn of trials) {
      let [balance, variance, pairs] = [0, 0, 0];
      for (const one of drawn) {
        const seen = compareSides(moved(one, shift, share, most), one.others);
        balance += seen.balance;
        variance += seen.variance;
        pairs += one.ours.length * one.others.length;
      }
      if (variance > 0 && balance / Math.sqrt(variance) >= critical) found += 1;
      sum += balance / pairs;
    }
    return { power: found / TRIALS, delta: sum / TRIALS };
  };
}

/** Ours, some of them shifted, ascending: two ascending lists merged. */
function moved({ ours, luck }: Drawn, shift: number, share: number, most: number): Float64Array {
  const merged = new Float64Array(ours.length);
  let [stay, move, at] = [0, 0, 0];
  while (at < merged.length) {
    while (stay < ours.length && (luck[stay] ?? 0) < share) stay += 1;
    while (move < ours.length && (luck[move] ?? 0) >= share) move += 1;
    const [one, other] = [
      stay < ours.length ? (ours[stay] ?? 0) : Infinity,
      move < ours.length ? Math.min(most, (ours[move] ?? 0) + shift) : Infinity,
    ];
    if (one <= other) stay += 1;
    else move += 1;
    merged[at++] = Math.min(one, other);
  }
  return merged;
}

/** Σ sign(x − y) of two ascending lists, and its variance over relabellings. */
function compareSides(ours: Float64Array, others: Float64Array): { readonly balance: number; readonly variance: number } {
  const [n, m] = [ours.length, others.length];
  let [one, other, balance, cubes] = [0, 0, 0, 0];
  while (one < n || other < m) {
    const value = Math.min(one < n ? (ours[one] ?? 0) : Infinity, other < m ? (others[other] ?? 0) : Infinity);
    const [from, below] = [one, other];
    while (one < n && ours[one] === value) one += 1;
    while (other < m && others[other] === value) other += 1;
    balance += (one - from) * (below - (m - other));
    cubes += (one - from + other - below) ** 3;
  }
  const all = n + m;
  return { balance, variance: ((n * m) / (all * (all - 1))) * ((all ** 3 - cubes) / 3) };
}
