import type { Batch } from '../../domain/Batch';
import type { Recipe } from '../../domain/Recipe';
import { fitRecipe } from '../../import/mapping/fitRecipe';

/** The mappings of the open study that fit one of these tables, by name, and whether files are read by them. */
export function selectOfferedMappings(
  tables: readonly { readonly rows: readonly (readonly string[])[] }[],
  kept: readonly Recipe[],
  batch: Batch | null,
  declined: readonly string[],
): readonly { readonly name: string; readonly isUsed: boolean }[] {
  const fits = kept.filter((recipe) => tables.some(({ rows }) => fitRecipe(recipe, rows).missing.length === 0));
  const isUsed = (recipe: Recipe): boolean => batch?.recipes?.some((used) => JSON.stringify(used) === JSON.stringify(recipe)) === true;
  return [...new Map(fits.map((recipe) => [recipe.name, recipe])).values()]
    .filter((recipe) => isUsed(recipe) || declined.includes(recipe.name))
    .map((recipe) => ({ name: recipe.name, isUsed: isUsed(recipe) }));
}
