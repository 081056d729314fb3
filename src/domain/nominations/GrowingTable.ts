/** A table of words or lists to which others are joined, without repeats. */
export class GrowingTable<T> {
  readonly #entries: T[];
  readonly #keyOf: (entry: T) => string;
  readonly #known = new Map<string, number>();

  constructor(entries: readonly T[], keyOf: (entry: T) => string) {
    this.#entries = [...entries];
    this.#keyOf = keyOf;
    entries.forEach((entry, index) => {
      if (!this.#known.has(keyOf(entry))) this.#known.set(keyOf(entry), index);
    });
  }

  get entries(): readonly T[] {
    return this.#entries;
  }

  /** Where an entry stands, added where it is new. */
  place(entry: T): number {
    const key = this.#keyOf(entry);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.#entries.length);
    return this.#entries.push(entry) - 1;
  }

  /** Where each entry of another table stands in this one. */
  placesOf(others: readonly T[]): Int32Array {
    return Int32Array.from(others, (entry) => this.place(entry));
  }
}
