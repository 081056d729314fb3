import { GrowingTable } from '../domain/nominations/GrowingTable';
import { nominationAt } from '../domain/nominations/nominationAt';
import { blankOf, NOMINATION_COLUMNS, type ColumnCells, type NominationColumn } from '../domain/nominations/nominationColumns';
import type { Nomination, Nominations } from '../domain/nominations/Nominations';
import { foldCase } from '../support/foldCase';
import type { Work } from '../support/Progress';
import { pushAll } from '../support/pushAll';

/** Where a row stands, and whether a hand was at it, is no cell of it. */
const NO_CELLS = new Set<NominationColumn>(['source', 'row', 'edited']);

/** Words and lists of several nominations under one number each, so that rows of one can be compared with rows of another. */
export class SharedCodes {
  readonly words = new GrowingTable<string>([''], (word) => word);
  readonly folded = new GrowingTable<string>([''], (word) => word);
  readonly lists = new GrowingTable<readonly string[]>([[]], (list) => JSON.stringify(list));
}

/** Rows of some nominations, with what each may go by. Rows say the same where `cells` gives the same. */
export class RowTable {
  readonly length: number;
  readonly #nominations: Nominations;
  readonly #rows: Int32Array;
  readonly #cells: readonly ((row: number) => string)[];
  readonly #from: Int32Array;
  readonly #words: Int32Array;
  readonly #lists: Int32Array;

  private constructor(
    nominations: Nominations,
    rows: Int32Array,
    cells: readonly ((row: number) => string)[],
    { words, folded, lists }: Readonly<Record<keyof SharedCodes, Int32Array>>,
  ) {
    this.length = rows.length;
    this.#nominations = nominations;
    this.#rows = rows;
    this.#cells = cells;
    this.#words = words;
    this.#from = folded;
    this.#lists = lists;
  }

  /** The rows, with their words looked up: a table of many takes a while. */
  static *make(nominations: Nominations, rows: Int32Array, codes: SharedCodes): Work<RowTable> {
    const words = yield* placesIn(codes.words, nominations.words, (word) => word);
    const folded = yield* placesIn(codes.folded, nominations.words, foldCase);
    const lists = yield* placesIn(codes.lists, nominations.lists, (list) => list);
    const tables = { plain: null, words, lists };
    const columns = [
      ...(Object.keys(NOMINATION_COLUMNS) as NominationColumn[])
        .filter((name) => !NO_CELLS.has(name))
        .map((name) => [name, nominations[name], tables[NOMINATION_COLUMNS[name].holds]] as const),
      ...nominations.attributes.map(({ name, cells }) => [`@${name}`, cells, words] as const),
    ];
    const cells: ((row: number) => string)[] = [];
    for (const [at, [name, column, places]] of columns.entries()) {
      if (at % COLUMNS_AT_ONCE === 0) yield { stage: 'Comparing', done: at, total: columns.length };
      pushAll(cells, readerOf(name, column, places));
    }
    return new RowTable(nominations, rows, cells, { words, folded, lists });
  }

  at(row: number): Nomination {
    return nominationAt(this.#nominations, this.#rows[row] ?? 0);
  }

  /** As a spreadsheet numbers it. */
  number(row: number): number {
    return this.#nominations.row[this.#rows[row] ?? 0] ?? 0;
  }

  isEdited(row: number): boolean {
    return this.#nominations.edited[this.#rows[row] ?? 0] === 1;
  }

  readonly cells = (row: number): string => {
    const at = this.#rows[row] ?? 0;
    let key = '';
    for (const read of this.#cells) key += read(at);
    return key;
  };

  readonly whole = (row: number): string => `${this.number(row)} ${this.cells(row)}`;
  readonly place = (row: number): string => String(this.number(row));
  readonly meant = (row: number): string => `${this.#who(row)} ${this.#whom(row)} ${this.#word('round', row)}`;
  readonly tied = (row: number): string => `${this.meant(row)} ${this.#types(row)}`;
  readonly named = (row: number): string => `${this.number(row)} ${this.#who(row)} ${this.#whom(row)}`;
  readonly reporter = (row: number): string => `${this.number(row)} ${this.#who(row)} ${this.#word('round', row)} ${this.#types(row)}`;

  #who(row: number): number {
    return this.#from[this.#nominations.from[this.#rows[row] ?? 0] ?? 0] ?? 0;
  }

  #whom(row: number): number {
    return this.#from[this.#nominations.to[this.#rows[row] ?? 0] ?? 0] ?? 0;
  }

  #word(column: 'round', row: number): number {
    return this.#words[this.#nominations[column][this.#rows[row] ?? 0] ?? 0] ?? 0;
  }

  #types(row: number): number {
    return this.#lists[this.#nominations.types[this.#rows[row] ?? 0] ?? 0] ?? 0;
  }
}

const WORDS_AT_ONCE = 5_000;
const COLUMNS_AT_ONCE = 4;

/** Where each entry of a table stands in another, which grows by those that it does not have. */
function* placesIn<T>(table: GrowingTable<T>, entries: readonly T[], keyOf: (entry: T) => T): Work<Int32Array> {
  const places = new Int32Array(entries.length);
  for (const [at, entry] of entries.entries()) {
    if (at % WORDS_AT_ONCE === 0) yield { stage: 'Comparing', done: at, total: entries.length };
    places[at] = table.place(keyOf(entry));
  }
  return places;
}

/** What a cell adds to the key of its row: its column and its code; '' where it is blank, so that a blank column is as none. */
function readerOf(name: string, cells: ColumnCells, places: Int32Array | null): readonly ((row: number) => string)[] {
  const blank = blankOf(cells);
  if (cells.every((cell) => Object.is(cell, blank))) return [];
  const mark = `${JSON.stringify(name)}:`;
  return [
    (row) => {
      const cell = cells[row] ?? blank;
      return Object.is(cell, blank) ? '' : `${mark}${places === null ? cell : (places[cell] ?? 0)}`;
    },
  ];
}
