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

/** One stratum of one trial. Values are turned so that the shift goes up, and stand for their place among those of the stratum. */
interface Drawn {
  /** The different values of the stratum, ascending. */
  readonly grid: Float64Array;
  /** Of each of ours its place in the grid, and by whom the shift is felt. */
  readonly ours: Int32Array;
  readonly luck: Uint16Array;
  /** How many of ours hold each value. */
  readonly all: Int32Array;
  /** How many of the others hold each value, and how many they are. */
  readonly others: Int32Array;
  readonly m: number;
}

/** The same labellings and the same luck for every shift, so that power grows with it. */
function prepare(
  { values, labels, strata, ours, sign, critical }: Design,
  chance: Chance,
): (shift: number, share: number, most: number) => Trial {
  const members = listStrata(strata).map((units) => units.slice().sort((a, b) => sign * ((values[a] ?? 0) - (values[b] ?? 0))));
  const grids = members.map((units) => Float64Array.from(new Set(Array.from(units, (unit) => sign * (values[unit] ?? 0)))));
  const placeOf = new Int32Array(values.length);
  for (const [stratum, units] of members.entries()) {
    let place = 0;
    for (const unit of units) {
      while ((grids[stratum]?.[place] ?? Infinity) < sign * (values[unit] ?? 0)) place += 1;
      placeOf[unit] = place;
    }
  }
  const dice = makeDice(chance);
  const rolled = new Int32Array(values.length);
  const trials: (readonly Drawn[])[] = [];
  for (const given of drawLabels(labels, members, TRIALS, chance)) {
    const drawn = members.flatMap((units, stratum): Drawn[] => {
      const grid = grids[stratum] ?? new Float64Array();
      const mine = new Int32Array(units.length);
      const others = new Int32Array(grid.length);
      let n = 0;
      for (const unit of units) {
        const place = placeOf[unit] ?? 0;
        if (given[unit] === ours) mine[n++] = place;
        else others[place] = (others[place] ?? 0) + 1;
      }
      const m = units.length - n;
      if (n === 0 || m === 0) return [];
      const all = new Int32Array(grid.length);
      const luck = new Uint16Array(n);
      dice.many(rolled, n, DIE);
      for (let one = 0; one < n; one += 1) {
        luck[one] = rolled[one] as number;
        all[mine[one] as number] = (all[mine[one] as number] as number) + 1;
      }
      return [{ grid, ours: mine.slice(0, n), luck, all, others, m }];
    });
    trials.push(drawn);
  }
  const widest = grids.reduce((most, { length }) => Math.max(most, length), 0);
  const staying = new Int32Array(widest);
  return (shift, share, most) => {
    let [found, sum] = [0, 0];
    for (const drawn of trials) {
      let [balance, variance, pairs] = [0, 0, 0];
      for (const one of drawn) {
        const seen = compareSides(one, shift, most, stayers(one, share, staying));
        balance += seen.balance;
        variance += seen.variance;
        pairs += one.ours.length * one.m;
      }
      if (variance > 0 && balance / Math.sqrt(variance) >= critical) found += 1;
      sum += balance / pairs;
    }
    return { power: found / TRIALS, delta: sum / TRIALS };
  };
}

/** How many of ours have no luck, by their value, in an array that is there for it. */
function stayers({ ours, luck, grid }: Drawn, share: number, counts: Int32Array): Int32Array {
  counts.fill(0, 0, grid.length);
  if (share < DIE)
    for (let one = 0; one < ours.length; one += 1) {
      const place = ours[one] as number;
      // Added and not asked: luck cannot be foreseen, and a wrong guess of the machine costs more than the sum.
      counts[place] = (counts[place] as number) + Number((luck[one] as number) >= share);
    }
  return counts;
}

/** Σ sign(x − y) of ours, of whom some stay and the others are shifted, and the others; and its variance over relabellings. */
function compareSides(
  { grid, ours, all, others, m }: Drawn,
  shift: number,
  most: number,
  stay: Int32Array,
): { readonly balance: number; readonly variance: number } {
  const [n, width] = [ours.length, grid.length];
  let [at, moved, below, balance, cubes] = [0, 0, 0, 0, 0];
  while (at < width || moved < width) {
    // A shifted value may be one that others hold, or a value of its own.
    const here = at < width ? (grid[at] as number) : Infinity;
    const there = moved < width ? Math.min(most, (grid[moved] as number) + shift) : Infinity;
    const value = Math.min(here, there);
    let [mine, theirs] = [0, 0];
    if (here === value) {
      mine += stay[at] as number;
      theirs = others[at] as number;
      at += 1;
    }
    for (; moved < width && Math.min(most, (grid[moved] as number) + shift) === value; moved += 1)
      mine += (all[moved] as number) - (stay[moved] as number);
    balance += mine * (below - (m - below - theirs));
    below += theirs;
    const held = mine + theirs;
    cubes += held * held * held;
  }
  const both = n + m;
  return { balance, variance: ((n * m) / (both * (both - 1))) * ((both ** 3 - cubes) / 3) };
}
