import type { ColumnRule, Recipe } from '../../../src/domain/Recipe';

/** A recipe in few words: `header: meaning`, where a meaning may be `to 2`, `choice=Ada` or `types 1=Mentor`, of question `@1`. */
export function recipeOf(rows: Recipe['rows'], columns: Readonly<Record<string, string>>, more: Partial<Recipe> = {}): Recipe {
  return {
    name: 'spring',
    rows,
    headerRows: 1,
    columns: Object.entries(columns).map(([header, said]): ColumnRule => {
      const [, as = '', place = '0', word = '', question = '0'] = /^(\w+)(?: (\d+))?(?:=([^@]+?))?(?: ?@(\d+))?$/.exec(said) ?? [];
      return { header, as, place: Number(place), word, question: Number(question) };
    }),
    questions: rows === 'respondent' ? [{ title: 'Who do you ask?', type: '', motive: '' }] : [],
    words: [],
    ...more,
  };
}
