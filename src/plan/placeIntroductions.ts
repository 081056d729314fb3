import { buildCsr } from '../network/buildCsr';
import type { Csr } from '../network/Csr';
import { makeChance } from '../statistics/makeChance';
import { makeDice } from '../statistics/makeDice';
import type { Work } from '../support/Progress';
import { Nearness, sumNear } from './Nearness';

type Pair = readonly [one: number, other: number];

/** Random picks that break a limit are drawn again, so many times for each introduction. */
const TRIES = 40;
const DRAWS_A_SLICE = 5;
const SAME = 1e-9;

/**
 * How near everybody is to everybody with these introductions, among as many introductions drawn by chance within the limits. For the
 * whole network nothing bounds what a choice could bring (docs/plan.md, 4), so this is what can be said of it.
 *
 * @param candidates every introduction that the limits allow
 * @param rooms by manager, how many introductions they can take
 */
export function* placeIntroductions(
  network: Csr,
  n: number,
  chosen: readonly Pair[],
  candidates: readonly Pair[],
  rooms: readonly number[],
  draws: number,
  seed: number,
): Work<{ readonly better: number; readonly drawn: number }> {
  const dice = makeDice(makeChance(seed, 'random introductions'));
  const own = sumNearness(network, n, chosen);
  let [better, drawn] = [0, 0];
  for (let draw = 0; draw < draws; draw += 1) {
    if (draw % DRAWS_A_SLICE === 0) yield { stage: 'Random introductions', done: draw, total: draws };
    const pairs = drawPairs(candidates, rooms, chosen.length, dice);
    if (pairs === null) continue;
    drawn += 1;
    if (sumNearness(network, n, pairs) > own + SAME) better += 1;
  }
  return { better, drawn };
}

/** `null` = chance found none within the limits. */
function drawPairs(
  candidates: readonly Pair[],
  rooms: readonly number[],
  count: number,
  dice: (sides: number) => number,
): readonly Pair[] | null {
  const left = new Map<number, number>();
  const roomOf = (manager: number): number => left.get(manager) ?? rooms[manager] ?? 0;
  const pairs: Pair[] = [];
  for (let tries = 0; pairs.length < count && tries < TRIES * count; tries += 1) {
    const pair = candidates[dice(candidates.length)];
    if (pair === undefined) return null;
    const [one, other] = pair;
    const isThere = pairs.some(([a, b]) => (a === one && b === other) || (a === other && b === one));
    if (isThere || roomOf(one) < 1 || roomOf(other) < 1) continue;
    for (const manager of pair) left.set(manager, roomOf(manager) - 1);
    pairs.push(pair);
  }
  return pairs.length === count ? pairs : null;
}

/** Σ of 1 / steps over all pairs, each both ways, with these ties in the network. */
export function sumNearness({ offsets, targets }: Csr, n: number, ties: readonly Pair[]): number {
  const [from, to] = [ties.map(([one]) => one), ties.map(([, other]) => other)];
  for (let one = 0; one < n; one += 1)
    for (let at = offsets[one] ?? 0; at < (offsets[one + 1] ?? 0); at += 1) {
      from.push(one);
      to.push(targets[at] ?? 0);
    }
  const nearness = new Nearness(buildCsr(n, from, to, true), n);
  let sum = 0;
  for (let one = 0; one < n; one += 1) sum += sumNear(nearness.stepsFrom(one));
  return sum;
}
