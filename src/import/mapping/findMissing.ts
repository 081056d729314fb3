import type { Recipe } from '../../domain/Recipe';
import { openParts } from '../formats/openParts';
import type { InputFile } from '../files/InputFile';
import type { Limits } from '../files/Limits';
import { fitRecipe } from './fitRecipe';

/** The columns that a recipe needs and that the file which it fits best does not have. */
export function findMissing(recipe: Recipe, inputs: readonly InputFile[], limits: Limits): readonly string[] {
  return inputs
    .flatMap((input, place) => openParts(input, input.file, place, limits).parts)
    .filter(({ kind, hidden }) => kind !== 'bytes' && !hidden)
    .map(({ top }) => fitRecipe(recipe, top).missing)
    .reduce((least, missing) => (missing.length < least.length ? missing : least), fitRecipe(recipe, []).missing);
}
