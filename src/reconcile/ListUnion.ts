import { compareText } from '../support/compareText';
import { remember } from '../support/remember';

/**
 * Unions of the lists that rows hold (network types, motives), interned: the same set is the same number. Entry 0 is the
 * empty list. Within a list, entries keep the order of `order`; a word in `parents` counts as its parent.
 */
export class ListUnion {
  /** Shared by all unions of one family, so that one table of lists serves types and motives. */
  readonly lists: (readonly string[])[];
  readonly #source: readonly (readonly string[])[];
  readonly #rank: ReadonlyMap<string, number>;
  readonly #parents: ReadonlyMap<string, string>;
  readonly #known: Map<string, number>;
  /** The list a row holds, as one of ours. */
  readonly take = remember((list: number) => this.#intern(this.#source[list] ?? []));
  readonly #join = remember((a: number) => remember((b: number) => this.#intern([...(this.lists[a] ?? []), ...(this.lists[b] ?? [])])));

  constructor(source: readonly (readonly string[])[], order: readonly string[], parents: ReadonlyMap<string, string>, sharing?: ListUnion) {
    this.#source = source;
    this.#rank = new Map(order.map((word, index) => [word, index]));
    this.#parents = parents;
    this.lists = sharing?.lists ?? [[]];
    this.#known = sharing?.known ?? new Map([['', 0]]);
  }

  get known(): Map<string, number> {
    return this.#known;
  }

  join(a: number, b: number): number {
    return this.#join(a)(b);
  }

  #intern(words: readonly string[]): number {
    const rank = (word: string): number => this.#rank.get(word) ?? this.#rank.size;
    const set = new Set(words.map((word) => this.#parents.get(word) ?? word));
    const list = [...set].sort((x, y) => rank(x) - rank(y) || compareText(x, y));
    const key = list.join('\n');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.lists.length);
    return this.lists.push(list) - 1;
  }
}
