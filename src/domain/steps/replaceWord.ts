import type { WordChange } from './Change';
import { GrowingTable } from '../nominations/GrowingTable';
import type { Nominations } from '../nominations/Nominations';

/** Nominations in which a word has become another in the rows and the column that the change names. */
export function replaceWord(nominations: Nominations, { column, rows, before, after }: WordChange): Nominations {
  const cells = nominations[column].slice();
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
export function rowsWith(nominations: Nominations, column: WordChange['column'], word: string): readonly number[] {
  const holds = nominations.lists.map((list) => list.includes(word));
  const rows: number[] = [];
  for (let row = 0; row < nominations.length; row += 1) if (holds[nominations[column][row] ?? 0] === true) rows.push(row);
  return rows;
}
