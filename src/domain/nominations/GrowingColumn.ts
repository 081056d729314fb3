type Cells = Uint8Array | Uint16Array | Int32Array | Float64Array;

/**
 * A column whose length is not known yet. Cells between those that are set hold `blank`; a column that is never set
 * takes no room.
 */
export class GrowingColumn<T extends Cells> {
  readonly #make: (length: number) => T;
  readonly #blank: number;
  #cells: T;
  #filled = 0;

  constructor(make: (length: number) => T, blank = 0) {
    this.#make = make;
    this.#blank = blank;
    this.#cells = make(0);
  }

  set(i: number, value: number): void {
    if (i >= this.#cells.length) this.#grow(i + 1);
    this.#cells[i] = value;
    if (i >= this.#filled) this.#filled = i + 1;
  }

  at(i: number): number {
    return i < this.#filled ? (this.#cells[i] ?? this.#blank) : this.#blank;
  }

  /** Makes room for so many cells at once, instead of growing to them by and by. */
  reserve(length: number): void {
    if (length > this.#cells.length) this.#resize(length);
  }

  /** The cells up to the last one set, in memory of their own: a view would drag the spare room along when cloned. */
  finish(): T {
    return this.#filled === this.#cells.length ? this.#cells : (this.#cells.slice(0, this.#filled) as T);
  }

  #grow(atLeast: number): void {
    this.#resize(Math.max(atLeast, 2 * this.#cells.length, 1024));
  }

  #resize(length: number): void {
    const cells = this.#make(length);
    cells.set(this.#cells);
    if (this.#blank !== 0) cells.fill(this.#blank, this.#cells.length);
    this.#cells = cells;
  }
}
