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
  return {
    ...compact,
    words: words.table,
    lists: lists.table,
    attributes: compact.attributes.filter(({ cells }) => cells.length > 0),
  };
}

function trim<Cells extends ColumnCells>(cells: Cells, length: number): Cells {
  const blank = blankOf(cells);
  let end = Math.min(cells.length, length);
  if (Number.isNaN(blank)) while (end > 0 && Number.isNaN(cells[end - 1])) end -= 1;
  else while (end > 0 && cells[end - 1] === blank) end -= 1;
  return cells.slice(0, end) as Cells;
}

class Renumbering<T> {
  readonly table: T[];
  readonly #entries: readonly T[];
  /** Where an entry stands now; −1 = not met yet. */
  readonly places: Int32Array;
  readonly #known = new Map<string, number>();
  readonly #keyOf: (entry: T) => string;

  constructor(entries: readonly T[], keyOf: (entry: T) => string) {
    this.#entries = entries;
    this.#keyOf = keyOf;
    this.places = new Int32Array(entries.length).fill(-1);
    const [blank] = entries;
    this.table = blank === undefined ? [] : [blank];
    if (blank !== undefined) this.#known.set(keyOf(blank), 0);
    this.places[0] = 0;
  }

  /** Of an entry that is met for the first time. */
  place(index: number): number {
    const entry = this.#entries[index] as T;
    const key = this.#keyOf(entry);
    const place = this.#known.get(key) ?? this.table.push(entry) - 1;
    this.#known.set(key, place);
    this.places[index] = place;
    return place;
  }
}
