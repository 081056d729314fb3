import { foldName } from '../domain/foldName';
import { sortInSlices } from '../support/sortInSlices';
import type { Cell, Rows } from './Rows';

/** A column to sort by, and which way. */
export interface Order<Row> {
  readonly by: keyof Row;
  readonly down: boolean;
}

/** What is asked of a table. */
export interface RowQuery<Row> {
  readonly typed: string;
  /** Where the words typed are looked for. */
  readonly columns: readonly (keyof Row)[];
  /** Column → what must stand in it. */
  readonly only: ReadonlyMap<keyof Row, string>;
  readonly order: Order<Row> | null;
}

const A_SLICE = 1024;
/** As many bits as a small number has: nobody types more words. */
const MOST_WORDS = 30;

/**
 * Indices of the rows that fit, in the order that is asked for, worked out from the cells alone and with a break now and then.
 *
 * Every word typed must occur in one of the columns, accents and case aside. Sorted by one column: numbers as numbers, text
 * without regard to case; what is not known stands last either way, and rows that are equal keep their order.
 *
 * @param isWanted a condition that is in no column
 */
export function* arrangeRows<Row>(
  rows: Rows<Row>,
  { typed, columns, only, order }: RowQuery<Row>,
  isWanted: ((index: number) => boolean) | null = null,
): Generator<undefined, Int32Array, void> {
  const words = foldName(typed)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  const found = yield* narrow(rows, words, columns, [...only], isWanted);
  return order === null ? found : yield* sort(rows, found, order);
}

function* narrow<Row>(
  rows: Rows<Row>,
  words: readonly string[],
  columns: readonly (keyof Row)[],
  only: readonly (readonly [keyof Row, string])[],
  isWanted: ((index: number) => boolean) | null,
): Generator<undefined, Int32Array, void> {
  const found = new Int32Array(rows.length);
  if (words.length === 0 && only.length === 0 && isWanted === null) return found.map((_, index) => index);
  const everyWord = 2 ** words.length - 1;
  /** Text → the words that occur in it, a bit each: a table has many cells and few different texts. */
  const known = new Map<Cell, number>([
    [null, 0],
    ['', 0],
  ]);
  const wordsIn = (cell: Cell): number => {
    const seen = known.get(cell);
    if (seen !== undefined) return seen;
    const text = typeof cell === 'string' ? foldName(cell) : '';
    const bits = words.reduce((sum, word, bit) => (text.includes(word) ? sum + 2 ** bit : sum), 0);
    known.set(cell, bits);
    return bits;
  };
  const fits = (index: number): boolean => {
    if (isWanted?.(index) === false) return false;
    for (const [column, value] of only) if (rows.cell(index, column) !== value) return false;
    let bits = 0;
    for (let at = 0; bits !== everyWord && at < columns.length; at += 1) {
      const column = columns[at];
      if (column !== undefined) bits |= wordsIn(rows.cell(index, column));
    }
    return bits === everyWord;
  };
  let many = 0;
  for (let index = 0; index < rows.length; index += 1) {
    if (index % A_SLICE === 0) yield;
    if (fits(index)) found[many++] = index;
  }
  return found.slice(0, many);
}

const isBlank = (value: Cell): boolean => value === null || value === '';

function* sort<Row>(rows: Rows<Row>, indices: Int32Array, { by, down }: Order<Row>): Generator<undefined, Int32Array, void> {
  const sign = down ? -1 : 1;
  const lower = new Map<string, string>();
  const keys = new Array<Cell>(rows.length).fill(null);
  for (const [at, index] of indices.entries()) {
    if (at % A_SLICE === 0) yield;
    const cell = rows.cell(index, by);
    if (typeof cell !== 'string') keys[index] = cell;
    else {
      let key = lower.get(cell);
      if (key === undefined) lower.set(cell, (key = cell.toLowerCase()));
      keys[index] = key;
    }
  }
  return yield* sortInSlices(indices, (a, b) => {
    const [x, y] = [keys[a] ?? null, keys[b] ?? null];
    if (isBlank(x) || isBlank(y)) return Number(isBlank(x)) - Number(isBlank(y));
    if (typeof x === 'number' && typeof y === 'number') return sign * (x - y);
    const [p, q] = [String(x), String(y)];
    return p === q ? 0 : p < q ? -sign : sign;
  });
}
