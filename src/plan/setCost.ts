import type { SetQuestion } from './setQuestion';
import { timesOf } from './setQuestion';

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

const TIE_COST = 4;
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

/** How many of each kind one set is to hold; `null` = whatever is cheap. */
export type Share = Int32Array | null;

/** Costs of sets of one question: counted millions of times while sets are sought. */
export class SetCosts {
  /** What `weigh` found: the cost, how many rules are broken, and how many stand in the place of another kind. */
  cost = 0;
  breaches = 0;
  astray = 0;
  readonly #question: SetQuestion;
  readonly #people: number;
  readonly #totals: readonly [Int32Array, Int32Array];
  readonly #counts: readonly [Int32Array, Int32Array];
  readonly #posts: Int32Array;
  readonly #partners: readonly (readonly number[])[];

  constructor(question: SetQuestion) {
    this.#question = question;
    this.#people = question.members.length;
    this.#totals = [tally(question.groups), tally(question.organisations)];
    this.#counts = [new Int32Array(this.#totals[0].length), new Int32Array(this.#totals[1].length)];
    this.#posts = new Int32Array(tally(question.posts).length);
    const partners: number[][] = question.members.map(() => []);
    for (const [a, b] of question.together) {
      partners[a]?.push(b);
      partners[b]?.push(a);
    }
    this.#partners = partners;
  }

  termsOf(set: readonly number[]): SetTerms {
    const { groups, organisations } = this.#question;
    this.#count(groups, this.#counts[0], set);
    this.#count(organisations, this.#counts[1], set);
    return {
      ties: TIE_COST * this.#tiesIn(set),
      groups: GROUP_COST * this.#spread(0, set.length),
      organisations: ORGANISATION_COST * this.#spread(1, set.length),
      posts: POST_COST * this.#lonePosts(set),
    };
  }

  costOf(set: readonly number[]): number {
    const { ties, groups, organisations, posts } = this.termsOf(set);
    return ties + groups + organisations + posts;
  }

  /** How often a set breaks a rule: pairs that are forbidden, kinds of which there is just one, partners who are elsewhere (half each). */
  breachesOf(set: readonly number[]): number {
    this.weigh(set, null, null);
    const { minimum, maximum } = this.#question;
    return this.breaches + (set.length < minimum || set.length > maximum ? 1 : 0);
  }

  /** Cost and breaches in one go; of a column with a share, who is astray instead of its spread and of who is alone. */
  weigh(set: readonly number[], groupShare: Share, organisationShare: Share): void {
    const { forbidden, isolated, helped, alone, groups, organisations } = this.#question;
    this.cost = TIE_COST * this.#tiesIn(set) + POST_COST * this.#lonePosts(set);
    this.breaches = 0;
    this.astray = 0;
    this.#weighKind(0, groups, set, groupShare);
    this.#weighKind(1, organisations, set, organisationShare);
    let lonely = 0;
    let isForSome = false;
    for (let i = 0; i < set.length; i += 1) {
      const a = set[i] ?? 0;
      if (isolated[a] === 0) lonely += 1;
      if (helped[a] === 1) isForSome = true;
      const row = a * this.#people;
      for (let j = i + 1; j < set.length; j += 1) if (forbidden[row + (set[j] ?? 0)] !== 0) this.breaches += 1;
      const partners = this.#partners[a];
      if (partners !== undefined && partners.length > 0) for (const partner of partners) if (!set.includes(partner)) this.breaches += 0.5;
    }
    if (alone && lonely === 1) this.breaches += 1;
    if (!isForSome) this.breaches += 1;
    // Each two of them may share a time, and all together none.
    if (timesOf(this.#question, set) === 0) this.breaches += 1;
  }

  #weighKind(which: 0 | 1, column: Int32Array, set: readonly number[], share: Share): void {
    const counts = this.#counts[which];
    this.#count(column, counts, set);
    if (share === null) {
      this.cost += (which === 0 ? GROUP_COST : ORGANISATION_COST) * this.#spread(which, set.length);
      if (this.#question.alone) for (let kind = 0; kind < counts.length; kind += 1) if (counts[kind] === 1) this.breaches += 1;
    } else for (let kind = 0; kind < counts.length; kind += 1) this.astray += Math.abs((counts[kind] ?? 0) - (share[kind] ?? 0));
  }

  #count(column: Int32Array, counts: Int32Array, set: readonly number[]): void {
    counts.fill(0);
    for (let i = 0; i < set.length; i += 1) {
      const number = column[set[i] ?? 0] ?? -1;
      if (number >= 0) counts[number] = (counts[number] ?? 0) + 1;
    }
  }

  #spread(which: 0 | 1, size: number): number {
    const [totals, counts] = [this.#totals[which], this.#counts[which]];
    let sum = 0;
    for (let number = 0; number < totals.length; number += 1)
      sum += ((counts[number] ?? 0) - shareOf(totals[number] ?? 0, size, this.#people)) ** 2;
    return sum;
  }

  #tiesIn(set: readonly number[]): number {
    const { tied } = this.#question;
    let ties = 0;
    for (let i = 0; i < set.length; i += 1) {
      const row = (set[i] ?? 0) * this.#people;
      for (let j = i + 1; j < set.length; j += 1) ties += tied[row + (set[j] ?? 0)] ?? 0;
    }
    return ties;
  }

  /** Those of whose post there is nobody else; a blank one is nobody's. */
  #lonePosts(set: readonly number[]): number {
    const { posts } = this.#question;
    const counts = this.#posts;
    let lone = 0;
    for (let i = 0; i < set.length; i += 1) {
      const post = posts[set[i] ?? 0] ?? -1;
      if (post < 0) continue;
      const here = (counts[post] ?? 0) + 1;
      counts[post] = here;
      if (here === 1) lone += 1;
      else if (here === 2) lone -= 1;
    }
    for (let i = 0; i < set.length; i += 1) {
      const post = posts[set[i] ?? 0] ?? -1;
      if (post >= 0) counts[post] = 0;
    }
    return lone;
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
