import { blankOf, mapColumns } from './nominationColumns';
import type { Nominations } from './Nominations';

/** Some rows, in the order given, with the tables of words and lists as they are: `compactNominations` drops what no row uses. */
export function selectNominations(nominations: Nominations, rows: Int32Array): Nominations {
  const { words, lists } = nominations;
  return mapColumns(nominations, { length: rows.length, words, lists }, (cells) => {
    if (cells.length === 0) return cells;
    const blank = blankOf(cells);
    const made = new (cells.constructor as new (length: number) => typeof cells)(rows.length);
    rows.forEach((row, i) => {
      made[i] = cells[row] ?? blank;
    });
    return made;
  });
}
