import type { Recipe } from '../../domain/Recipe';
import { plainText } from '../plainText';
import { combineHeaders } from './combineHeaders';
import { KEEP, SKIP } from './meanings';

/** How a recipe fits a table. */
export interface RecipeFit {
  /** Of the rows given, the first that is a header. */
  readonly at: number;
  /** Columns that the recipe needs and that are not there; none = it fits. */
  readonly missing: readonly string[];
  /** Columns that are there and that the recipe does not know. */
  readonly added: readonly string[];
}

/** So many rows may stand above the headers. */
const ROWS_LOOKED_AT = 10;
const UNTITLED = /^Column [A-Z]{1,3}(?: \(\d+\))?$/;

/**
 * Where in the first rows of a table its headers stand as a recipe knows them. Case, spaces and punctuation do not count, nor
 * does the order. A column that is left out or only kept may be missing.
 *
 * @param rows the first rows that are not blank
 */
export function fitRecipe({ columns, headerRows }: Recipe, rows: readonly (readonly string[])[]): RecipeFit {
  // A column without a title is known by its place, which the first rows alone do not tell.
  const needed = columns.filter(({ as, header }) => as !== SKIP && as !== KEEP && !UNTITLED.test(header)).map(({ header }) => header);
  const known = new Set(columns.map(({ header }) => plainText(header)));
  let best: RecipeFit = { at: 0, missing: needed, added: [] };
  for (let at = 0; at + headerRows <= rows.length && at < ROWS_LOOKED_AT; at += 1) {
    const titles = combineHeaders(rows.slice(at, at + headerRows));
    const there = new Set(titles.map(plainText));
    const missing = needed.filter((header) => !there.has(plainText(header)));
    if (missing.length < best.missing.length)
      best = { at, missing, added: titles.filter((title) => !known.has(plainText(title)) && !UNTITLED.test(title)) };
    if (missing.length === 0) break;
  }
  return best;
}
