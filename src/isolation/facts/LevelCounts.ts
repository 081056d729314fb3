/** How many there are under each of some numbers, by level of seniority. */
export class LevelCounts {
  readonly #all: Int32Array;
  /** Of a level that is not recorded it is NaN, which is near to every other. */
  readonly #levels = new Map<number, Map<number, number>>();

  constructor(numbers: number) {
    this.#all = new Int32Array(numbers);
  }

  add(number: number, level: number): void {
    this.#all[number] = (this.#all[number] ?? 0) + 1;
    let levels = this.#levels.get(number);
    if (levels === undefined) this.#levels.set(number, (levels = new Map<number, number>()));
    levels.set(level, (levels.get(level) ?? 0) + 1);
  }

  /** Those at most one level away, and those whose level is not recorded; all, where this one's is not. */
  near(number: number, level: number): number {
    let count = this.#all[number] ?? 0;
    if (Number.isNaN(level)) return count;
    for (const [other, many] of this.#levels.get(number) ?? []) if (Math.abs(other - level) > 1) count -= many;
    return count;
  }
}
