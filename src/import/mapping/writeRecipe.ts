import type { Recipe } from '../../domain/Recipe';

export const RECIPE_FORMAT = 'kith-mapping';
export const RECIPE_VERSION = 1;

/** A recipe as a file of its own, which a colleague can use. Same recipe, same text. */
export function writeRecipe(recipe: Recipe): string {
  return `${JSON.stringify({ format: RECIPE_FORMAT, version: RECIPE_VERSION, ...recipe }, null, 2)}\n`;
}
