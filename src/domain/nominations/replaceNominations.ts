import type { ColumnCells } from './nominationColumns';
import { GrowingTable } from './GrowingTable';
import { blankOf, mapColumns } from './nominationColumns';
import type { Nominations } from './Nominations';

/**
 * Nominations in which `inserted` stands in the place of `count` rows from `at` on. Words that no row uses any more stay in
 * the table: `compactNominations` drops them.
 *
 * @param at 0 ≤ at ≤ length, at + count ≤ length
 */
export function replaceNominations(nominations: Nominations, at: number, count: number, inserted: Nominations): Nominations {
  // The first file of a study: hundreds of thousands of rows need not be there twice.
  if (nominations.length === 0 && nominations.words.length <= 1 && nominations.lists.length <= 1 && nominations.attributes.length === 0)
    return inserted;
  const words = new GrowingTable(nominations.words, (word) => word);
  const lists = new GrowingTable(nominations.lists, (list) => JSON.stringify(list));
  const tables = { plain: null, words: words.placesOf(inserted.words), lists: lists.placesOf(inserted.lists) };
  const length = nominations.length - count + inserted.length;
  const names = [...new Set([...nominations.attributes, ...inserted.attributes].map(({ name }) => name))];
  const cellsOf = (of: Nominations, name: string): Int32Array =>
    of.attributes.find((attribute) => attribute.name === name)?.cells ?? new Int32Array(0);
  return mapColumns(
    { ...nominations, attributes: names.map((name) => ({ name, cells: cellsOf(nominations, name) })) },
    { length, words: words.entries, lists: lists.entries },
    newColumnMaker(),
  );

  function newColumnMaker(): Parameters<typeof mapColumns>[2] {
    let attribute = 0;
    return (cells, holds, name) => {
      const added = name === null ? cellsOf(inserted, names[attribute++] ?? '') : inserted[name];
      return spliceCells(cells, added as typeof cells, tables[holds]);
    };
  }

  function spliceCells<Cells extends ColumnCells>(cells: Cells, added: Cells, places: Int32Array | null): Cells {
    if (cells.length === 0 && added.length === 0) return cells;
    const made = new (cells.constructor as new (length: number) => Cells)(length);
    const blank = blankOf(cells);
    if (blank !== 0) made.fill(blank);
    made.set(cells.subarray(0, at));
    for (let i = 0; i < added.length; i += 1) made[at + i] = places === null ? (added[i] ?? blank) : (places[added[i] ?? 0] ?? 0);
    if (cells.length > at + count) made.set(cells.subarray(at + count), at + inserted.length);
    return made;
  }
}
