import type { Recipe } from '../../domain/Recipe';
import type { Part } from '../formats/Part';
import { fitRecipe } from './fitRecipe';

/** The columns that a recipe needs and that the part which it fits best does not have; hidden ones are left alone. */
export const missingIn = (recipe: Recipe, parts: readonly Part[]): readonly string[] =>
  parts
    .filter(({ kind, hidden }) => kind !== 'bytes' && !hidden)
    .map(({ top }) => fitRecipe(recipe, top).missing)
    .reduce((least, missing) => (missing.length < least.length ? missing : least), fitRecipe(recipe, []).missing);
