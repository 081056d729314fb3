import type { WordChange } from './Change';
import { GrowingTable } from './GrowingTable';
import type { Nominations } from './Nominations';

/** Nominations in which a word has become another in the rows and the column that the change names. */
export function changeWord(nominations: Nominations, { column, rows, before, after }: WordChange): Nominations {
  // A column that no row fills may be empty, but then it holds no word either.
  const cells = nominations[column].slice();
  if (column === 'from' || column === 'to') {
    const words = new GrowingTable(nominations.words, (word) => word);
    const place = words.place(after);
    for (const row of rows) cells[row] = place;
    return { ...nominations, words: words.entries, [column]: cells };
  }
  const lists = new GrowingTable(nominations.lists, (list) => JSON.stringify(list));
  const places = new Map<number, number>();
  for (const row of rows) {
    const at = cells[row] ?? 0;
    const place = places.get(at) ?? lists.place((nominations.lists[at] ?? []).map((word) => (word === before ? after : word)));
    places.set(at, place);
    cells[row] = place;
  }
  return { ...nominations, lists: lists.entries, [column]: cells };
}

/** The rows in whose column a word stands. */
export function rowsWith({ length, words, lists, ...columns }: Nominations, column: WordChange['column'], word: string): readonly number[] {
  const holds: readonly boolean[] = column === 'from' || column === 'to' ? words.map((one) => one === word) : lists.map((list) => list.includes(word));
  const rows: number[] = [];
  for (let row = 0; row < length; row += 1) if (holds[columns[column][row] ?? 0] === true) rows.push(row);
  return rows;
}
