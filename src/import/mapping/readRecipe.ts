import * as v from 'valibot';
import type { Recipe } from '../../domain/Recipe';
import { recipeShape } from '../../domain/recipeShape';
import { JsonFault, parseJson } from '../../support/parseJson';
import { decodeText } from '../files/decodeText';
import { MEANINGS } from './meanings';
import { RECIPE_FORMAT, RECIPE_VERSION } from './writeRecipe';

/** Why a file is no recipe that can be read here; `key` = where in it. */
export interface RecipeTrouble {
  readonly what: 'not-json' | 'not-a-mapping' | 'newer' | 'damaged';
  readonly key: string;
}

const anyRecipe = v.looseObject({ format: v.literal(RECIPE_FORMAT), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const fileShape = v.strictObject({ format: v.literal(RECIPE_FORMAT), version: v.literal(RECIPE_VERSION), ...recipeShape.entries });

/** Reads a recipe that was saved as a file. Nothing of one that is not wholly understood is used. */
export function readRecipe(bytes: Uint8Array): Recipe | RecipeTrouble {
  let given: unknown;
  try {
    given = parseJson(decodeText(bytes)?.text ?? '');
  } catch (fault) {
    if (!(fault instanceof JsonFault)) throw fault;
    return { what: 'not-json', key: '' };
  }
  const any = v.safeParse(anyRecipe, given);
  if (!any.success) return { what: 'not-a-mapping', key: '' };
  if (any.output.version > RECIPE_VERSION) return { what: 'newer', key: String(any.output.version) };
  const read = v.safeParse(fileShape, given);
  if (!read.success) return { what: 'damaged', key: v.getDotPath(read.issues[0]) ?? '' };
  const { name, rows, headerRows, columns, questions, words } = read.output;
  const recipe: Recipe = { name, rows, headerRows, columns, questions, words };
  const odd = recipe.columns.findIndex(({ as }) => !MEANINGS[recipe.rows].includes(as));
  return odd < 0 ? recipe : { what: 'damaged', key: `columns.${odd}.as` };
}
