import type { Recipe } from '../../domain/Recipe';
import { openParts } from '../formats/openParts';
import type { InputFile } from '../files/InputFile';
import type { Limits } from '../files/Limits';
import { missingIn } from './missingIn';

/** The columns that a recipe needs and that the file which it fits best does not have. */
export const findMissing = (recipe: Recipe, inputs: readonly InputFile[], limits: Limits): readonly string[] =>
  missingIn(
    recipe,
    inputs.flatMap((input, place) => openParts(input, input.file, place, limits).parts),
  );
