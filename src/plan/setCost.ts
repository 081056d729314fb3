import type { SetQuestion } from './setQuestion';
import { kindsOf } from './setQuestion';

/** What a partition costs, term by term; less is better. docs/plan.md, 3. */
export interface SetTerms {
  /** 4 for each pair in a set who are tied already. */
  readonly ties: number;
  /** 2 for each set and group, times the square of how far their number is from an even share. */
  readonly groups: number;
  /** The same of organisations, once. */
  readonly organisations: number;
  /** 3 for each who has nobody of their post in the set. */
  readonly posts: number;
}

export const TIE_COST = 4;
export const GROUP_COST = 2;
export const ORGANISATION_COST = 1;
export const POST_COST = 3;

/** The even share of a kind in a set of some size. */
export function shareOf(count: number, size: number, people: number): number {
  return (count * size) / people;
}

/** By number, how many have it; −1 is left out. */
export function tally(column: Int32Array): Int32Array {
  const counts = new Int32Array(column.reduce((most, number) => Math.max(most, number), -1) + 1);
  for (const number of column) if (number >= 0) counts[number] = (counts[number] ?? 0) + 1;
  return counts;
}

/** Costs of sets of one question: counted thousands of times while sets are sought. */
export class SetCosts {
  readonly #question: SetQuestion;
  readonly #totals: readonly [Int32Array, Int32Array];
  readonly #counts: readonly [Int32Array, Int32Array];
  readonly #kinds: readonly Int32Array[];
  readonly #partners: readonly (readonly number[])[];

  constructor(question: SetQuestion) {
    this.#question = question;
    this.#totals = [tally(question.groups), tally(question.organisations)];
    this.#counts = [new Int32Array(this.#totals[0].length), new Int32Array(this.#totals[1].length)];
    this.#kinds = kindsOf(question);
    const partners: number[][] = question.members.map(() => []);
    for (const [a, b] of question.together) {
      partners[a]?.push(b);
      partners[b]?.push(a);
    }
    this.#partners = partners;
  }

  termsOf(set: readonly number[]): SetTerms {
    const { members, groups, organisations, posts, tied } = this.#question;
    const n = members.length;
    let [ties, alone] = [0, 0];
    for (let i = 0; i < set.length; i += 1) {
      const a = set[i] ?? 0;
      let hasPeer = posts[a] === -1;
      for (let j = 0; j < set.length; j += 1) {
        const b = set[j] ?? 0;
        if (j > i && tied[a * n + b] === 1) ties += 1;
        if (j !== i && posts[a] === posts[b]) hasPeer = true;
      }
      if (!hasPeer) alone += 1;
    }
    return {
      ties: TIE_COST * ties,
      groups: GROUP_COST * this.#spread(0, groups, set),
      organisations: ORGANISATION_COST * this.#spread(1, organisations, set),
      posts: POST_COST * alone,
    };
  }

  #spread(which: 0 | 1, column: Int32Array, set: readonly number[]): number {
    const [totals, counts] = [this.#totals[which], this.#counts[which]];
    counts.fill(0);
    for (const a of set) {
      const number = column[a] ?? -1;
      if (number >= 0) counts[number] = (counts[number] ?? 0) + 1;
    }
    let sum = 0;
    for (let number = 0; number < totals.length; number += 1)
      sum += ((counts[number] ?? 0) - shareOf(totals[number] ?? 0, set.length, this.#question.members.length)) ** 2;
    return sum;
  }

  costOf(set: readonly number[]): number {
    const { ties, groups, organisations, posts } = this.termsOf(set);
    return ties + groups + organisations + posts;
  }

  /** How often a set breaks a rule: pairs that are forbidden, kinds of which there is just one, partners who are elsewhere (half each). */
  breachesOf(set: readonly number[]): number {
    const { members, forbidden, alone, minimum, maximum } = this.#question;
    const n = members.length;
    let breaches = set.length < minimum || set.length > maximum ? 1 : 0;
    for (let i = 0; i < set.length; i += 1) {
      const a = set[i] ?? 0;
      for (let j = i + 1; j < set.length; j += 1) if (forbidden[a * n + (set[j] ?? 0)] !== 0) breaches += 1;
      for (const partner of this.#partners[a] ?? []) if (!set.includes(partner)) breaches += 0.5;
      if (!alone) continue;
      for (const kind of this.#kinds) {
        const mine = kind[a] ?? -1;
        if (mine >= 0 && !set.some((b) => b !== a && kind[b] === mine)) breaches += 1;
      }
    }
    return breaches;
  }
}

/** The terms of a whole partition. */
export function sumTerms(question: SetQuestion, sets: readonly (readonly number[])[]): SetTerms & { readonly all: number } {
  const costs = new SetCosts(question);
  const sum = { ties: 0, groups: 0, organisations: 0, posts: 0 };
  for (const set of sets) {
    const terms = costs.termsOf(set);
    for (const term of ['ties', 'groups', 'organisations', 'posts'] as const) sum[term] += terms[term];
  }
  return { ...sum, all: sum.ties + sum.groups + sum.organisations + sum.posts };
}
