import * as v from 'valibot';
import { ROW_KINDS, WORD_KINDS, type Recipe } from './Recipe';

/** More than any sheet has columns, and any title rows. */
const MOST = 16_384;
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST));

/** A recipe as it is kept with a study and in a file of its own. */
export const recipeShape = v.strictObject({
  name: v.string(),
  rows: v.picklist(ROW_KINDS),
  headerRows: v.pipe(count, v.minValue(1)),
  columns: v.array(v.strictObject({ header: v.string(), as: v.string(), question: count, place: count, word: v.string() })),
  questions: v.array(v.strictObject({ title: v.string(), type: v.string(), motive: v.string() })),
  words: v.array(v.strictObject({ of: v.picklist(WORD_KINDS), written: v.string(), meant: v.string() })),
}) satisfies v.GenericSchema<unknown, Recipe>;
