import { OWN_MARKS } from '../columns/readHeader';
import { cleanCell } from '../files/cleanCell';
import type { Limits } from '../files/Limits';
import type { Sheet } from '../files/Sheet';
import { TableTooLarge } from '../files/TableTooLarge';

interface Finished {
  /** Rows of the file that are not in the table; each has its error. */
  readonly refused?: number;
  /** Other numbers of the rows. */
  readonly numbered?: readonly number[];
}

/** A table that is made cell by cell, of a file that is none; columns come as they are met. */
export class SheetMaker {
  readonly #words: string[] = [''];
  readonly #wordOf = new Map<string, number>([['', 0]]);
  readonly #columns: number[][] = [];
  readonly #place = new Map<string, number>();
  readonly #rows: number[] = [];
  readonly #limits: Limits;
  readonly #own: ReadonlySet<string>;

  /** @param headers columns that the table has in any case, in this order */
  constructor(headers: readonly string[], limits: Limits) {
    this.#limits = limits;
    this.#own = new Set(headers);
    for (const header of headers) this.columnOf(header);
  }

  get length(): number {
    return this.#rows.length;
  }

  get headers(): readonly string[] {
    return [...this.#place.keys()];
  }

  /** The place of a column, which is added if it is new. @throws TableTooLarge */
  columnOf(header: string): number {
    const known = this.#place.get(header);
    if (known !== undefined) return known;
    if (this.#columns.length >= this.#limits.columns) throw TableTooLarge.columns(this.#limits.columns);
    this.#place.set(header, this.#columns.length);
    return this.#columns.push([]) - 1;
  }

  /** Begins a row. @param row as the program of the file numbers it. @throws TableTooLarge */
  addRow(row: number): number {
    const { rows, cells } = this.#limits;
    if (this.#rows.length >= rows) throw TableTooLarge.of('rows', rows);
    if ((this.#rows.length + 1) * this.#columns.length > cells) throw TableTooLarge.of('cells', cells);
    return this.#rows.push(row) - 1;
  }

  /** A cell of the row begun last. @throws TableTooLarge */
  set(column: number, text: string): void {
    const clean = cleanCell(text);
    if (clean !== '') this.#write(this.#rows.length - 1, column, clean);
  }

  /** Something else that is said in the row begun last; it may be called as one of the table's own columns. @throws TableTooLarge */
  tell(name: string, value: string): void {
    this.set(this.columnOf(this.#own.has(name) ? `${name} (${OWN_MARKS.attribute})` : name), value);
  }

  /** A cell of any row, in the place of what stands there. @throws TableTooLarge */
  put(row: number, column: number, text: string): void {
    this.#write(row, column, cleanCell(text));
  }

  /** Every cell of a column otherwise. @throws TableTooLarge */
  change(column: number, make: (text: string) => string): void {
    for (const [row, text] of this.textsOf(column).entries()) this.put(row, column, make(text));
  }

  /** The cells of a column, but for blank ones at its end. */
  textsOf(column: number): readonly string[] {
    return (this.#columns[column] ?? []).map((word) => this.#words[word] ?? '');
  }

  at(row: number, column: number): string {
    return this.#words[this.#columns[column]?.[row] ?? 0] ?? '';
  }

  rowAt(row: number): number {
    return this.#rows[row] ?? 0;
  }

  finish(file: string, understood: string, { refused = 0, numbered = this.#rows }: Finished = {}): Sheet {
    const width = this.#columns.length;
    const length = this.#rows.length;
    const cells = new Int32Array(width * length);
    for (const [column, words] of this.#columns.entries()) for (const [row, word] of words.entries()) cells[row * width + column] = word;
    return {
      file,
      headers: this.headers,
      length,
      rows: Int32Array.from(numbered),
      cells,
      words: this.#words,
      found: length + refused,
      understood,
    };
  }

  #write(row: number, column: number, clean: string): void {
    const cells = this.#columns[column] ?? [];
    while (cells.length < row) cells.push(0);
    cells[row] = this.#word(clean);
  }

  #word(text: string): number {
    let word = this.#wordOf.get(text);
    if (word === undefined) {
      if (this.#words.length > this.#limits.words) throw TableTooLarge.of('different-cells', this.#limits.words);
      this.#wordOf.set(text, (word = this.#words.push(text) - 1));
    }
    return word;
  }
}
