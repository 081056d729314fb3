import type { Sheet } from '../files/Sheet';

/** Another table of the cells of one: rows left out, repeated or changed, and words that the file does not hold. */
export class TableEdit {
  readonly #words: string[];
  /** The first word of every table is the blank one. */
  readonly #added = new Map([['', 0]]);
  readonly #rows: number[] = [];
  readonly #cells: number[] = [];

  constructor(
    private readonly table: Sheet,
    private readonly headers: readonly string[] = table.headers,
  ) {
    this.#words = [...table.words];
  }

  word(text: string): number {
    let word = this.#added.get(text);
    if (word === undefined) this.#added.set(text, (word = this.#words.push(text) - 1));
    return word;
  }

  /** A row as it stands, but for some of its cells. */
  copy(row: number, changed: ReadonlyMap<number, number> = new Map()): void {
    const { headers, cells } = this.table;
    const start = row * headers.length;
    this.#rows.push(this.table.rows[row] ?? 0);
    for (let column = 0; column < headers.length; column += 1) this.#cells.push(changed.get(column) ?? cells[start + column] ?? 0);
  }

  /** A row of the given words. */
  add(row: number, words: readonly number[]): void {
    this.#rows.push(row);
    for (const word of words) this.#cells.push(word);
  }

  /** @param left rows of the file that are none of its data */
  finish(left = 0): Sheet {
    return {
      ...this.table,
      headers: this.headers,
      length: this.#rows.length,
      rows: Int32Array.from(this.#rows),
      cells: Int32Array.from(this.#cells),
      words: this.#words,
      found: this.table.found - left,
    };
  }
}
