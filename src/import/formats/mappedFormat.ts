import type { Recipe } from '../../domain/Recipe';
import { applyRecipe } from '../mapping/applyRecipe';
import { fitRecipe } from '../mapping/fitRecipe';
import { isHeaderRow } from '../files/isHeaderRow';
import type { Work } from '../../support/Progress';
import { eachPart, NOTHING, type Format, type FormatContext, type FormatRead } from './Format';
import type { Part } from './Part';
import { readAnsweringDays } from '../surveys/readAnsweringDays';
import { takeSurvey } from './takeSurvey';

/**
 * Files that are read by a recipe. It comes before whatever a file is recognised as: somebody has decided.
 *
 * @param input the file that it is for, by its place; `null` = every file that it fits
 * @param name of its parts the one that it is for; `null` = each that it fits
 */
export function mappedFormat(recipe: Recipe, input: number | null, name: string | null = null): Format {
  return {
    id: 'mapped',
    claim: eachPart(
      (part) =>
        !part.hidden &&
        part.top.length > 0 &&
        (input === null || part.input === input) &&
        (name === null || part.name === name) &&
        fitRecipe(recipe, part.top).missing.length === 0,
    ),
    read: ([part], context) => readMapped(part, recipe, context),
  };
}

function* readMapped(part: Part, recipe: Recipe, context: FormatContext): Work<FormatRead> {
  const { at } = fitRecipe(recipe, part.top);
  const table = yield* part.sheet(isHeaderRow(part.top.slice(at, at + recipe.headerRows)), 'raw');
  if (table === null) return NOTHING;
  yield { stage: `Columns of ${part.file}`, done: 0, total: 1 };
  const applied = applyRecipe(table, recipe, context.staff, context.look, part.log);
  if (applied === null) return NOTHING;
  if (applied.rows !== 'respondent') {
    const holds = applied.rows === 'person' ? 'people' : 'contacts';
    const counts = holds === 'people' ? { people: applied.table.length } : {};
    return { tables: [{ part, table: applied.table, holds, log: part.log }], understood: { counts, types: [] } };
  }
  const days = readAnsweringDays(table, [...applied.spread.rowOf]);
  return takeSurvey({ ...applied.spread, ...(days === null ? {} : { days }) }, [{ part, table: applied.spread.table }], context);
}
