import type { Chance } from '../statistics/makeChance';
import { makeDice } from '../statistics/makeDice';
import type { Work } from '../support/Progress';
import { SetCosts } from './setCost';
import type { SetQuestion } from './setQuestion';

/** What a broken rule costs while sets are sought: dear, and yet not so dear that the way to a better partition never leads through one. */
const BREACH = { best: 12, feasible: 2 } as const;
/** Of what is kept, the fewest broken rules stand first. */
const FIRST = 1e7;
const RESTARTS = 50;
/** Where any will do, another beginning helps little. */
const FEASIBLE_RESTARTS = 5;
/** Swaps in all, however many people: a plan is made in seconds. */
const MOST_SWAPS = 3_000_000;
const SWAPS_A_PERSON = 300;
/** Where any partition will do, there is nothing to climb out of but broken rules. */
const HOT = { best: 6, feasible: 1 } as const;
const COLD = 0.25;
const SWAPS_A_SLICE = 20_000;
const SAME = 1e-9;

export interface FoundSets {
  readonly sets: readonly (readonly number[])[];
  readonly cost: number;
  readonly breaches: number;
}

/** Everybody dealt out to sets of these sizes by chance. */
export function dealSets(people: number, sizes: readonly number[], dice: (sides: number) => number): number[][] {
  const order = Array.from({ length: people }, (_, at) => at);
  for (let at = people - 1; at > 0; at -= 1) {
    const other = dice(at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  let from = 0;
  return sizes.map((size) => order.slice(from, (from += size)));
}

/**
 * Looks for the partition that costs least: swaps of two people, by simulated annealing from several beginnings, to the end or until one
 * has the cost that is known to be the least.
 *
 * @param least stops where this cost is reached
 * @param wants `feasible` = any partition that breaks no rule will do
 */
export function* searchSets(
  question: SetQuestion,
  sizes: readonly number[],
  chance: Chance,
  least: number,
  wants: 'best' | 'feasible' = 'best',
): Work<FoundSets> {
  const dice = makeDice(chance);
  const costs = new SetCosts(question);
  const n = question.members.length;
  const swaps = SWAPS_A_PERSON * n;
  const most = wants === 'best' ? RESTARTS : FEASIBLE_RESTARTS;
  const restarts = sizes.length < 2 ? 1 : Math.max(2, Math.min(most, Math.floor(MOST_SWAPS / Math.max(1, swaps))));
  const softly = (set: readonly number[]): number => (wants === 'best' ? costs.costOf(set) : 0);
  let best: number[][] = [];
  let bestCost = Infinity;
  for (let restart = 0; restart < restarts && bestCost > least + SAME; restart += 1) {
    const sets = dealSets(n, sizes, dice);
    const setOf = new Int32Array(n);
    const slotOf = new Int32Array(n);
    sets.forEach((set, number) => {
      set.forEach((person, slot) => {
        setOf[person] = number;
        slotOf[person] = slot;
      });
    });
    const soft = sets.map(softly);
    const broken = sets.map((set) => costs.breachesOf(set));
    let cost = soft.reduce((sum, weight) => sum + weight, 0);
    let breaches = broken.reduce((sum, weight) => sum + weight, 0);
    const keep = (): void => {
      const here = FIRST * breaches + cost;
      if (here < bestCost - SAME) [best, bestCost] = [sets.map((set) => [...set]), here];
    };
    keep();
    const cooling = (COLD / HOT[wants]) ** (1 / swaps);
    let heat: number = HOT[wants];
    for (let swap = 0; swap < swaps && sets.length > 1 && bestCost > least + SAME; swap += 1) {
      if (swap % SWAPS_A_SLICE === 0) yield { stage: 'Dividing into sets', done: restart * swaps + swap, total: restarts * swaps };
      heat *= cooling;
      const [a, b] = [dice(n), dice(n)];
      const [one, other] = [setOf[a] ?? 0, setOf[b] ?? 0];
      if (one === other) continue;
      const [left, right] = [sets[one] ?? [], sets[other] ?? []];
      exchange(left, right, slotOf, a, b);
      const [leftSoft, rightSoft] = [softly(left), softly(right)];
      const [leftBroken, rightBroken] = [costs.breachesOf(left), costs.breachesOf(right)];
      const costlier = leftSoft + rightSoft - (soft[one] ?? 0) - (soft[other] ?? 0);
      const worse = leftBroken + rightBroken - (broken[one] ?? 0) - (broken[other] ?? 0);
      const change = costlier + BREACH[wants] * worse;
      if (change <= 0 || dice(1_000_000) < 1_000_000 * Math.exp(-change / heat)) {
        [setOf[a], setOf[b]] = [other, one];
        [soft[one], soft[other]] = [leftSoft, rightSoft];
        [broken[one], broken[other]] = [leftBroken, rightBroken];
        cost += costlier;
        breaches += worse;
        if (change < 0) keep();
      } else exchange(left, right, slotOf, b, a);
    }
  }
  const sets = best;
  return {
    sets,
    cost: sets.reduce((sum, set) => sum + costs.costOf(set), 0),
    breaches: sets.reduce((sum, set) => sum + costs.breachesOf(set), 0),
  };
}

/** `a` stands in the first set and `b` in the second; they change places. */
function exchange(left: number[], right: number[], slotOf: Int32Array, a: number, b: number): void {
  const [mine, theirs] = [slotOf[a] ?? 0, slotOf[b] ?? 0];
  left[mine] = b;
  right[theirs] = a;
  slotOf[a] = theirs;
  slotOf[b] = mine;
}
