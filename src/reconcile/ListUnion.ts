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
  readonly #taken = new Map<number, number>();
  readonly #joined = new Map<number, Map<number, number>>();

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

  /** The list a row holds, as one of ours. */
  take(list: number): number {
    const known = this.#taken.get(list);
    if (known !== undefined) return known;
    const made = this.#intern(this.#source[list] ?? []);
    this.#taken.set(list, made);
    return made;
  }

  join(a: number, b: number): number {
    if (a === b || b === 0) return a;
    if (a === 0) return b;
    const row = this.#joined.get(a) ?? new Map<number, number>();
    this.#joined.set(a, row);
    const known = row.get(b);
    if (known !== undefined) return known;
    const made = this.#intern([...(this.lists[a] ?? []), ...(this.lists[b] ?? [])]);
    row.set(b, made);
    return made;
  }

  #intern(words: readonly string[]): number {
    const rank = (word: string): number => this.#rank.get(word) ?? this.#rank.size;
    const set = new Set(words.map((word) => this.#parents.get(word) ?? word));
    const list = [...set].sort((x, y) => rank(x) - rank(y) || (x < y ? -1 : 1));
    const key = list.join('\n');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.lists.length);
    return this.lists.push(list) - 1;
  }
}
