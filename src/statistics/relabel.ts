import type { Chance } from './makeChance';
import { makeDice } from './makeDice';

/** Up to this many assignments, every one is gone through. docs/measures.md, 4.1. */
const EXACT_UP_TO = 50_000;

/** All ways of giving the labels out within the strata, or as many draws. */
export interface Relabellings {
  readonly exact: boolean;
  /** How many labellings come; those of an exact run have the observed one among them, draws have not. */
  readonly assignments: number;
  /** One labelling after the other, in the same array each time. */
  readonly each: () => Generator<Int32Array, void, void>;
}

/**
 * Labels change places within strata; the network stays. Every distinct assignment where there are 50,000 or fewer, else
 * seeded draws.
 *
 * @param labels by unit
 * @param strata by unit
 */
export function relabel(labels: Int32Array, strata: Int32Array, draws: number, chance: Chance): Relabellings {
  const members = listStrata(strata);
  const total = countAssignments(labels, members);
  if (total <= EXACT_UP_TO) return { exact: true, assignments: total, each: () => enumerate(labels, members) };
  return { exact: false, assignments: draws, each: () => drawLabels(labels, members, draws, chance) };
}

/** Whether there are so few assignments that every one is gone through. */
export function isExact(labels: Int32Array, strata: Int32Array): boolean {
  return countAssignments(labels, listStrata(strata)) <= EXACT_UP_TO;
}

/** The units of each stratum, in their order. */
export function listStrata(strata: Int32Array): readonly Int32Array[] {
  const members = new Map<number, number[]>();
  strata.forEach((stratum, unit) => {
    const known = members.get(stratum);
    if (known === undefined) members.set(stratum, [unit]);
    else known.push(unit);
  });
  return [...members.values()].map((units) => Int32Array.from(units));
}

/** Π over strata of n!/(k₁! k₂! …). */
function countAssignments(labels: Int32Array, strata: readonly Int32Array[]): number {
  let total = 1;
  for (const members of strata) {
    const counts = new Map<number, number>();
    members.forEach((unit, index) => {
      const label = labels[unit] ?? 0;
      const count = (counts.get(label) ?? 0) + 1;
      counts.set(label, count);
      total = (total * (index + 1)) / count;
    });
  }
  return Math.round(total);
}

/** Every distinct labelling, from the sorted one on, stratum by stratum like the figures of a counter. */
function* enumerate(labels: Int32Array, strata: readonly Int32Array[]): Generator<Int32Array, void, void> {
  const current = labels.slice();
  for (const members of strata) sortWithin(current, members);
  for (;;) {
    yield current;
    let turned = 0;
    while (turned < strata.length && !advance(current, strata[turned] ?? new Int32Array())) turned += 1;
    if (turned === strata.length) return;
  }
}

function sortWithin(labels: Int32Array, members: Int32Array): void {
  const sorted = members.map((unit) => labels[unit] ?? 0).sort();
  members.forEach((unit, index) => {
    labels[unit] = sorted[index] ?? 0;
  });
}

/** The next labelling in lexicographic order; at the last one, back to the first and false. */
function advance(labels: Int32Array, members: Int32Array): boolean {
  const at = (index: number): number => labels[members[index] ?? 0] ?? 0;
  let left = members.length - 2;
  while (left >= 0 && at(left) >= at(left + 1)) left -= 1;
  if (left < 0) {
    sortWithin(labels, members);
    return false;
  }
  let right = members.length - 1;
  while (at(right) <= at(left)) right -= 1;
  swap(labels, members, left, right);
  for (let low = left + 1, high = members.length - 1; low < high; low += 1, high -= 1) swap(labels, members, low, high);
  return true;
}

/** Seeded draws, one after the other in the same array. */
export function* drawLabels(
  labels: Int32Array,
  strata: readonly Int32Array[],
  draws: number,
  chance: Chance,
): Generator<Int32Array, void, void> {
  const current = labels.slice();
  const dice = makeDice(chance);
  const places = new Int32Array(labels.length);
  for (let done = 0; done < draws; done += 1) {
    for (const members of strata) {
      dice.down(places, members.length - 1);
      shuffle(current, members, places);
    }
    yield current;
  }
}

/** Fisher–Yates. @param places by place of a member, with whose place it changes */
function shuffle(labels: Int32Array, members: Int32Array, places: Int32Array): void {
  for (let last = members.length - 1; last > 0; last -= 1) {
    const one = members[last] as number;
    const other = members[places[last] as number] as number;
    const kept = labels[one] as number;
    labels[one] = labels[other] as number;
    labels[other] = kept;
  }
}

function swap(labels: Int32Array, members: Int32Array, a: number, b: number): void {
  const [one, other] = [members[a] ?? 0, members[b] ?? 0];
  const kept = labels[one] ?? 0;
  labels[one] = labels[other] ?? 0;
  labels[other] = kept;
}
