import type { ColumnCells } from './nominationColumns';
import { blankOf, mapColumns } from './nominationColumns';
import type { Nominations } from './Nominations';

/**
 * The same rows in the one form that depends on nothing but them: words and lists in the order of their first use, column
 * after column, none unused; columns end with their last cell that tells something; attributes that no row fills are gone.
 * What is written to a file is in this form, so that the same study gives the same bytes, and what was erased is not in it.
 */
export function compactNominations(nominations: Nominations): Nominations {
  const words = new Renumbering(nominations.words, (word) => word);
  const lists = new Renumbering(nominations.lists, (list) => JSON.stringify(list));
  const compact = mapColumns(nominations, nominations, (cells, holds) => {
    const kept = trim(cells, nominations.length);
    if (holds === 'plain') return kept;
    const table = holds === 'words' ? words : lists;
    const { places } = table;
    for (let i = 0; i < kept.length; i += 1) {
      const index = kept[i] ?? 0;
      const known = places[index] ?? -1;
      kept[i] = known >= 0 ? known : table.place(index);
    }
    return kept;
  });
  return { ...compact, words: words.table, lists: lists.table, attributes: compact.attributes.filter(({ cells }) => cells.length > 0) };
}

function trim<Cells extends ColumnCells>(cells: Cells, length: number): Cells {
  const blank = blankOf(cells);
  let end = Math.min(cells.length, length);
  if (Number.isNaN(blank)) while (end > 0 && Number.isNaN(cells[end - 1])) end -= 1;
  else while (end > 0 && cells[end - 1] === blank) end -= 1;
  return cells.slice(0, end) as Cells;
}

/** For each entry the first that says the same. Once for a table, which is cut into many parts; it goes with the table. */
const firsts = new WeakMap<readonly unknown[], Int32Array>();

function firstsOf<T>(entries: readonly T[], keyOf: (entry: T) => string): Int32Array {
  const known = firsts.get(entries);
  if (known?.length === entries.length) return known;
  const places = new Map<string, number>();
  const found = new Int32Array(entries.length);
  entries.forEach((entry, index) => {
    const key = keyOf(entry);
    const first = places.get(key) ?? index;
    if (first === index) places.set(key, index);
    found[index] = first;
  });
  firsts.set(entries, found);
  return found;
}

class Renumbering<T> {
  readonly table: T[];
  /** Where an entry stands now; −1 = not met yet. */
  readonly places: Int32Array;
  readonly #entries: readonly T[];
  readonly #first: Int32Array;

  constructor(entries: readonly T[], keyOf: (entry: T) => string) {
    this.#entries = entries;
    this.#first = firstsOf(entries, keyOf);
    this.places = new Int32Array(entries.length).fill(-1);
    this.places[0] = 0;
    this.table = entries.slice(0, 1);
  }

  /** Of an entry that is met for the first time. */
  place(index: number): number {
    const first = this.#first[index] ?? index;
    const known = this.places[first] ?? -1;
    const place = known >= 0 ? known : this.table.push(this.#entries[index] as T) - 1;
    this.places[first] = place;
    this.places[index] = place;
    return place;
  }
}
