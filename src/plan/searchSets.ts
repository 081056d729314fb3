import type { Chance } from '../statistics/makeChance';
import { makeDice } from '../statistics/makeDice';
import { pushAll } from '../support/pushAll';
import type { Work } from '../support/Progress';
import type { SetGuide } from './boundSets';
import type { Share } from './setCost';
import { SetCosts } from './setCost';
import type { SetQuestion } from './setQuestion';
import { joinTogether } from './setQuestion';

/** What one annealing looks for, and how. */
interface Style {
  /** What a broken rule, and who stands in the place of another kind, cost while sets are sought: the way may lead through some. */
  readonly breach: number;
  readonly astray: number;
  readonly hot: number;
  readonly cold: number;
  /** Of 100 swaps, so many are of two pairs that keep how many of each kind there are. */
  readonly pairs: number;
  /** Whether costs count at all. */
  readonly isBest: boolean;
}

/** Kinds where the guide wants them, and then ties and posts. */
const GUIDED: Style = { breach: 12, astray: 6, hot: 2.5, cold: 0.6, pairs: 70, isBest: true };
/** From what was found so, a little that the guide does not allow. */
const POLISHED: Style = { breach: 20, astray: 0, hot: 2, cold: 0.3, pairs: 50, isBest: true };
/** By the cost alone: where people are tied to many, that decides. */
const UNGUIDED: Style = { breach: 20, astray: 0, hot: 8, cold: 0.25, pairs: 0, isBest: true };
/** Any partition will do: there is nothing to climb out of but broken rules. */
const ANY: Style = { breach: 2, astray: 0, hot: 1, cold: 0.25, pairs: 0, isBest: false };

/** Of what is kept, the fewest broken rules stand first. */
const FIRST = 1e7;
/** Then the fewest who are helped and in no set. Leaving one out is less bad, while sets are sought, than a broken rule. */
const SECOND = 1e4;
const LEFT_OUT = 0.75;
/** Swaps in all, however many people: a plan is made in seconds. */
const MOST_SWAPS = 7_000_000;
const MOST_ROUNDS = 9;
/** Swaps of one round, times the square of how many people. */
const SWAPS_A_PAIR = 180;
/** Where any will do, swaps times people, and another beginning helps little. */
const SWAPS_A_PERSON = 300;
const ANY_ROUNDS = 5;
/** Where it is looked who is in sets at all. */
const SWAPS_TO_CHOOSE = 900;
const SWAPS_A_SLICE = 20_000;
const SAME = 1e-9;

export interface FoundSets {
  readonly sets: readonly (readonly number[])[];
  readonly cost: number;
  readonly breaches: number;
}

/**
 * Looks for the partition that costs least: swaps of people, by simulated annealing. Two rounds of three begin with how many of each kind
 * each set holds at best, the third with nothing; to the end, or until one has the cost that is known to be the least.
 */
export function* searchSets(question: SetQuestion, sizes: readonly number[], chance: Chance, guide: SetGuide): Work<FoundSets> {
  const search = new Search(question, sizes, makeDice(chance));
  const n = question.members.length;
  const swaps = sizes.length < 2 ? 0 : Math.ceil(Math.min(SWAPS_A_PAIR * n * n, MOST_SWAPS / 2));
  const rounds = sizes.length < 2 ? 1 : Math.max(2, Math.min(MOST_ROUNDS, Math.floor(MOST_SWAPS / swaps)));
  const hasGuide = guide.groups.draw !== null || guide.organisations.draw !== null;
  for (let round = 0; round < rounds && !search.has(guide.bound); round += 1) {
    search.deal();
    const part = { from: round / rounds, share: 1 / rounds };
    if (hasGuide && round % 3 !== 2) {
      const drawn = search.draw(guide);
      yield* search.anneal(GUIDED, 0.8 * swaps, drawn, part, guide.bound);
      if (!search.has(guide.bound)) yield* search.anneal(POLISHED, 0.2 * swaps, null, part, guide.bound);
    } else yield* search.anneal(UNGUIDED, swaps, null, part, guide.bound);
  }
  return search.found();
}

/** Looks for any partition that breaks no rule, by chance. */
export function* searchAnySets(question: SetQuestion, sizes: readonly number[], chance: Chance): Work<FoundSets> {
  const search = new Search(question, sizes, makeDice(chance));
  const rounds = sizes.length < 2 ? 1 : ANY_ROUNDS;
  for (let round = 0; round < rounds && !search.isLawful(); round += 1) {
    search.deal();
    yield* search.anneal(ANY, SWAPS_A_PERSON * question.members.length, null, { from: round / rounds, share: 1 / rounds }, -Infinity);
  }
  return search.found();
}

export interface ChosenSets {
  /** The sets, without those who are in none. */
  readonly sets: readonly (readonly number[])[];
  readonly helped: number;
}

/**
 * Looks who of the people asked about make up sets of these sizes, with as many of those who are helped as can be found, and which others
 * with them. It ends where `most` of them are in sets: no more can be. `null` = no such sets break no rule.
 *
 * @param isBest whether it goes on then, for sets that cost less
 */
export function* chooseSets(
  question: SetQuestion,
  sizes: readonly number[],
  chance: Chance,
  most: number,
  isBest: boolean,
): Work<ChosenSets | null> {
  const n = question.members.length;
  const places = sizes.reduce((sum, size) => sum + size, 0);
  const search = new Search(question, [...sizes, n - places], makeDice(chance), true);
  const helped = question.helped.reduce((sum, is) => sum + is, 0);
  const enough = SECOND * (helped - most + 1) - SAME;
  const rounds = isBest ? 2 : ANY_ROUNDS;
  for (let round = 0; round < rounds && (isBest || !search.has(enough)); round += 1) {
    search.deal();
    const part = { from: round / rounds, share: 1 / rounds };
    yield* search.anneal(UNGUIDED, SWAPS_TO_CHOOSE * n, null, part, isBest ? -Infinity : enough);
  }
  if (!search.isLawful()) return null;
  const sets = search.found().sets.slice(0, -1);
  return { sets, helped: sets.flat().filter((at) => question.helped[at] === 1).length };
}

/** By set, how many of each kind it is to hold. */
interface Shares {
  readonly groups: readonly Share[] | null;
  readonly organisations: readonly Share[] | null;
}

/** A partition that swaps change, and the best that was met. */
class Search {
  readonly #question: SetQuestion;
  readonly #sizes: readonly number[];
  readonly #dice: (sides: number) => number;
  readonly #costs: SetCosts;
  #sets: number[][] = [];
  readonly #setOf: Int32Array;
  readonly #slotOf: Int32Array;
  /** By person, those with whom they must be in one set, and themselves. */
  readonly #blockOf: readonly (readonly number[])[];
  /** Whether those who must be together are: then they move together. */
  #areWhole = false;
  #best: readonly (readonly number[])[] = [];
  #bestCost = Infinity;

  /** Number of the last set where it holds those who are in none; −1 = everybody is in one. */
  readonly #rest: number;

  constructor(question: SetQuestion, sizes: readonly number[], dice: (sides: number) => number, hasRest = false) {
    this.#rest = hasRest ? sizes.length - 1 : -1;
    this.#question = question;
    this.#sizes = sizes;
    this.#dice = dice;
    this.#costs = new SetCosts(question);
    this.#setOf = new Int32Array(question.members.length);
    this.#slotOf = new Int32Array(question.members.length);
    const blockOf: (readonly number[])[] = question.members.map((_, at) => [at]);
    if (question.together.length > 0) for (const block of joinTogether(question)) for (const at of block) blockOf[at] = block;
    this.#blockOf = blockOf;
  }

  has(bound: number): boolean {
    return this.#bestCost <= bound + SAME;
  }

  isLawful(): boolean {
    return this.#bestCost < FIRST / 2;
  }

  found(): FoundSets {
    const sum = (of: (set: readonly number[]) => number): number => this.#best.reduce((all, set) => all + of(set), 0);
    return { sets: this.#best, cost: sum((set) => this.#costs.costOf(set)), breaches: sum((set) => this.#costs.breachesOf(set)) };
  }

  draw({ groups, organisations }: SetGuide): Shares {
    return { groups: groups.draw?.(this.#dice) ?? null, organisations: organisations.draw?.(this.#dice) ?? null };
  }

  /** Everybody dealt out by chance, those who must be together into one set if there is room for it. */
  deal(): void {
    const order = this.#question.members.map((_, at) => at);
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = this.#dice(at + 1);
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    const together = this.#question.together.length > 0 ? this.#dealBlocks(order) : null;
    this.#areWhole = together !== null;
    let from = 0;
    this.#sets = together ?? this.#sizes.map((size) => order.slice(from, (from += size)));
    this.#sets.forEach((set, number) => {
      set.forEach((person, slot) => {
        this.#setOf[person] = number;
        this.#slotOf[person] = slot;
      });
    });
    this.#keep(this.#weighAll());
  }

  /** The largest blocks first, each into a set that has room; `null` = for one there was none. */
  #dealBlocks(order: readonly number[]): number[][] | null {
    const sets: number[][] = this.#sizes.map(() => []);
    const blocks = [...new Set(order.map((at) => this.#blockOf[at] ?? []))].toSorted((one, other) => other.length - one.length);
    for (const block of blocks) {
      const open = sets.filter((set, number) => set.length + block.length <= (this.#sizes[number] ?? 0));
      const set = open[this.#dice(Math.max(1, open.length))];
      if (set === undefined) return null;
      pushAll(set, block);
    }
    return sets;
  }

  /** The cost of the whole, a broken rule before all else. */
  #weighAll(): number {
    let all = 0;
    this.#sets.forEach((set, number) => {
      if (number === this.#rest) {
        all += SECOND * this.#countHelped(set);
        return;
      }
      this.#costs.weigh(set, null, null);
      all += this.#costs.cost + FIRST * this.#costs.breaches;
    });
    return all;
  }

  #countHelped(set: readonly number[]): number {
    let count = 0;
    for (let i = 0; i < set.length; i += 1) count += this.#question.helped[set[i] ?? 0] ?? 0;
    return count;
  }

  #keep(cost: number): void {
    if (cost >= this.#bestCost - SAME) return;
    this.#best = this.#sets.map((set) => [...set]);
    this.#bestCost = cost;
  }

  /** Swaps while the heat goes down. What is kept is judged by the cost alone, whatever the guide wants. */
  *anneal(
    style: Style,
    swaps: number,
    shares: Shares | null,
    part: { readonly from: number; readonly share: number },
    bound: number,
  ): Work<void> {
    const sets = this.#sets;
    const n = this.#question.members.length;
    if (sets.length < 2) return;
    const [dice, costs] = [this.#dice, this.#costs];
    const weighOne = (set: number): void => {
      costs.weigh(sets[set] ?? [], shares?.groups?.[set] ?? null, shares?.organisations?.[set] ?? null);
    };
    const rated = new Float64Array(sets.length);
    const wrong = new Float64Array(sets.length);
    const rate = (set: number): number => {
      if (set === this.#rest) {
        costs.breaches = costs.astray = 0;
        return LEFT_OUT * style.breach * this.#countHelped(sets[set] ?? []);
      }
      weighOne(set);
      return (style.isBest ? costs.cost : 0) + style.breach * costs.breaches + style.astray * costs.astray;
    };
    sets.forEach((_, set) => {
      rated[set] = rate(set);
      wrong[set] = costs.breaches + costs.astray;
    });
    let whole = rated.reduce((sum, each) => sum + each, 0);
    let wrongs = wrong.reduce((sum, each) => sum + each, 0);
    let least = Infinity;
    const cooling = (style.cold / style.hot) ** (1 / swaps);
    let heat = style.hot;
    for (let swap = 0; swap < swaps; swap += 1) {
      if (swap % SWAPS_A_SLICE === 0)
        yield { stage: 'Dividing into sets', done: Math.round(1000 * (part.from + (part.share * swap) / swaps)), total: 1000 };
      heat *= cooling;
      const [a, b] = [dice(n), dice(n)];
      const [one, other] = [this.#setOf[a] ?? 0, this.#setOf[b] ?? 0];
      if (one === other) continue;
      let second: readonly [number, number] | null = null;
      const isLone = !this.#areWhole || (this.#blockOf[a]?.length === 1 && this.#blockOf[b]?.length === 1);
      const blocks = isLone ? null : this.#pairBlocks(a, b);
      if (!isLone && blocks === null) continue;
      if (isLone && style.pairs > 0 && dice(100) < style.pairs && !this.#isOfOneKind(a, b)) {
        second = this.#findSecond(a, b);
        if (second === null) continue;
      }
      if (blocks === null) this.#swap(a, b);
      else for (const [c, d] of blocks) this.#swap(c, d);
      if (second !== null) this.#swap(second[0], second[1]);
      const left = rate(one);
      const leftWrong = costs.breaches + costs.astray;
      const right = rate(other);
      const rightWrong = costs.breaches + costs.astray;
      const change = left + right - (rated[one] ?? 0) - (rated[other] ?? 0);
      if (change <= 0 || dice(1_000_000) < 1_000_000 * Math.exp(-change / heat)) {
        whole += change;
        wrongs += leftWrong + rightWrong - (wrong[one] ?? 0) - (wrong[other] ?? 0);
        [rated[one], rated[other]] = [left, right];
        [wrong[one], wrong[other]] = [leftWrong, rightWrong];
        const here = FIRST * wrongs + whole + SECOND * (rated[this.#rest] ?? 0);
        if (here < least - SAME) {
          least = here;
          // Copies are dear: nothing is kept before it breaks no rule, unless nothing better is known.
          if (wrongs < SAME || this.#bestCost > FIRST / 2) this.#keep(this.#weighAll());
          if (this.has(bound) || (!style.isBest && wrongs < SAME)) return;
        }
      } else {
        if (second !== null) this.#swap(second[0], second[1]);
        if (blocks === null) this.#swap(a, b);
        else for (const [c, d] of blocks) this.#swap(c, d);
      }
    }
  }

  #isOfOneKind(a: number, b: number): boolean {
    const { groups, organisations } = this.#question;
    return groups[a] === groups[b] && organisations[a] === organisations[b];
  }

  /** Who else changes places beside these two, so that both sets keep how many they have of each kind; one such pair by chance. */
  #findSecond(a: number, b: number): readonly [number, number] | null {
    const { groups, organisations } = this.#question;
    const isKept = (column: Int32Array, c: number, d: number): boolean =>
      column[a] === column[b] ? column[c] === column[d] : column[a] === column[d] && column[b] === column[c];
    let found: readonly [number, number] | null = null;
    let count = 0;
    for (const c of this.#sets[this.#setOf[a] ?? 0] ?? []) {
      if (c === a) continue;
      for (const d of this.#sets[this.#setOf[b] ?? 0] ?? []) {
        if (d === b || (this.#areWhole && (this.#blockOf[c]?.length !== 1 || this.#blockOf[d]?.length !== 1))) continue;
        if (!isKept(groups, c, d) || !isKept(organisations, c, d)) continue;
        count += 1;
        if (this.#dice(count) === 0) found = [c, d];
      }
    }
    return found;
  }

  /** Who changes places with whom, so that blocks stay whole: the smaller one is filled up by chance; `null` = by nobody. */
  #pairBlocks(a: number, b: number): readonly (readonly [number, number])[] | null {
    const [one, other] = [this.#blockOf[a] ?? [], this.#blockOf[b] ?? []];
    const [large, small] = one.length >= other.length ? [one, other] : [other, one];
    const lone = (this.#sets[this.#setOf[small[0] ?? 0] ?? 0] ?? []).filter((at) => this.#blockOf[at]?.length === 1 && at !== small[0]);
    const filled = [...small];
    while (filled.length < large.length) {
      const at = this.#dice(Math.max(1, lone.length));
      const next = lone.splice(at, 1)[0];
      if (next === undefined) return null;
      filled.push(next);
    }
    return large.map((at, place) => [at, filled[place] ?? 0] as const);
  }

  /** Two people of different sets change places. */
  #swap(a: number, b: number): void {
    const [one, other] = [this.#setOf[a] ?? 0, this.#setOf[b] ?? 0];
    const [mine, theirs] = [this.#slotOf[a] ?? 0, this.#slotOf[b] ?? 0];
    const [left, right] = [this.#sets[one], this.#sets[other]];
    if (left !== undefined) left[mine] = b;
    if (right !== undefined) right[theirs] = a;
    [this.#setOf[a], this.#setOf[b]] = [other, one];
    [this.#slotOf[a], this.#slotOf[b]] = [theirs, mine];
  }
}
