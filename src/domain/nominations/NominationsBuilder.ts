import { GrowingColumn } from './GrowingColumn';
import { emptyNominations } from './emptyNominations';
import { blankOf, eachColumn, makeCells } from './nominationColumns';
import type { NominationColumn } from './nominationColumns';
import type { Nominations } from './Nominations';

const indices = () => new GrowingColumn((length) => new Int32Array(length));

type Columns = { readonly [Name in NominationColumn]: GrowingColumn<Nominations[Name]> };
const growing = <Name extends NominationColumn>(name: Name): GrowingColumn<Nominations[Name]> =>
  new GrowingColumn((length) => makeCells(name, length), blankOf(emptyNominations[name]));

/**
 * Nominations row by row, without an object for each: `const i = builder.addRow(source, row)`, then
 * `builder.columns.from.set(i, builder.word('M01'))`. Codes are those of `Nominations`; what is not set is not told.
 */
export class NominationsBuilder {
  readonly columns: Omit<Columns, 'source' | 'row'>;
  readonly #columns: Columns;
  readonly #words = new Map<string, number>([['', 0]]);
  readonly #lists: (readonly string[])[] = [[]];
  readonly #listByKey = new Map<string, number>([['[]', 0]]);
  readonly #attributes = new Map<string, GrowingColumn<Int32Array>>();
  #length = 0;

  constructor() {
    this.#columns = eachColumn<Columns>((name) => growing(name) as unknown as Columns[NominationColumn]);
    this.columns = this.#columns;
  }

  get length(): number {
    return this.#length;
  }

  /** Begins a row and returns its index. */
  addRow(source: number, row: number): number {
    const i = this.#length++;
    this.#columns.source.set(i, source);
    this.#columns.row.set(i, row);
    return i;
  }

  /** Room for so many rows in all, before they are added. */
  reserve(rows: number): void {
    this.#columns.source.reserve(rows);
    this.#columns.row.reserve(rows);
  }

  /** The index that stands for a text. */
  word(text: string): number {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    this.#words.set(text, this.#words.size);
    return this.#words.size - 1;
  }

  /** The index that stands for a list; order counts. */
  list(items: readonly string[]): number {
    const key = JSON.stringify(items);
    const known = this.#listByKey.get(key);
    if (known !== undefined) return known;
    this.#listByKey.set(key, this.#lists.length);
    return this.#lists.push([...items]) - 1;
  }

  /** The column of an attribute, made when it is first asked for. Cells are indices of `word`. */
  attribute(name: string): GrowingColumn<Int32Array> {
    let column = this.#attributes.get(name);
    if (column === undefined) this.#attributes.set(name, (column = indices()));
    return column;
  }

  finish(): Nominations {
    return {
      ...eachColumn<Pick<Nominations, NominationColumn>>((name) => this.#columns[name].finish()),
      length: this.#length,
      words: [...this.#words.keys()],
      lists: [...this.#lists],
      attributes: [...this.#attributes].map(([name, column]) => ({ name, cells: column.finish() })),
    };
  }
}
