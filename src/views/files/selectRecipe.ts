import type { Recipe } from '../../domain/Recipe';
import { checkRecipe } from '../../import/mapping/checkRecipe';
import { fitRecipe } from '../../import/mapping/fitRecipe';
import { sayRecipeFault } from '../../words/files/sayRecipeFault';

/** What somebody who changes a recipe sees of it. @param rows the first rows of the table */
export function selectRecipe(
  recipe: Recipe,
  rows: readonly (readonly string[])[],
): { readonly headerAt: number; readonly faults: readonly string[] } {
  return { headerAt: fitRecipe(recipe, rows).at, faults: checkRecipe(recipe).map(({ what, headers }) => sayRecipeFault(what, headers)) };
}
