import { expect, it } from 'vitest';

import { DEFAULT_LIMITS } from '../../../src/import/files/Limits';
import { findMissing } from '../../../src/import/mapping/findMissing';
import { fitRecipe } from '../../../src/import/mapping/fitRecipe';
import { utf8, workbookOf } from '../importing';
import { recipeOf } from './mapped';

const RECIPE = recipeOf('respondent', { Who: 'from', 'Whom (1)': 'to 1', Note: 'keep', Date: 'skip', 'Column D': 'to 2' });

it('finds the row in which the columns stand that are needed, whatever their case and order', () => {
  expect(fitRecipe(RECIPE, [['Answers'], ['who', 'WHOM 1', 'Colour', '']])).toEqual({ at: 1, missing: [], added: ['Colour'] });
  expect(fitRecipe(RECIPE, [['Who', 'Whom (1)', 'Note', 'Date']])).toEqual({ at: 0, missing: [], added: [] });
  // The first of several that fit as well.
  expect(fitRecipe(RECIPE, [['x'], ['Who', 'a'], ['Who', 'b']])).toEqual({ at: 1, missing: ['Whom (1)'], added: ['a'] });
  expect(
    fitRecipe(RECIPE, [
      ['Who', 'a'],
      ['Who', 'Whom 1'],
    ]),
  ).toEqual({ at: 1, missing: [], added: [] });
  expect(fitRecipe(RECIPE, [['x', 'y']])).toEqual({ at: 0, missing: ['Who', 'Whom (1)'], added: [] });
  expect(fitRecipe(RECIPE, [])).toEqual({ at: 0, missing: ['Who', 'Whom (1)'], added: [] });
});

it('finds headers of two rows as they were joined, down to the last two', () => {
  const two = { ...recipeOf('respondent', { 'Who – name': 'from', 'Whom – 1': 'to 1' }), headerRows: 2 };
  expect(fitRecipe(two, [['Answers'], ['Who', 'Whom'], ['name', '1']])).toEqual({ at: 1, missing: [], added: [] });
  expect(fitRecipe(two, [['Who', 'Whom']])).toEqual({ at: 0, missing: ['Who – name', 'Whom – 1'], added: [] });
});

it('what is missing is so in the table that fits best', () => {
  const missing = (files: Readonly<Record<string, string | Uint8Array>>): readonly string[] =>
    findMissing(
      RECIPE,
      Object.entries(files).map(([file, content]) => ({ file, bytes: typeof content === 'string' ? utf8(content) : content })),
      DEFAULT_LIMITS,
    );
  expect(missing({ 'a.csv': 'x,y\n1,2\n', 'b.csv': 'Who,y\n1,2\n', 'c.csv': 'x,z\n1,2\n' })).toEqual(['Whom (1)']);
  expect(missing({ 'b.csv': 'Who,y\n1,2\n', 'a.csv': 'Who,Whom 1\n1,2\n' })).toEqual([]);
  expect(missing({ 'a.csv': 'x,y\n1,2\n' })).toEqual(['Who', 'Whom (1)']);
  expect(missing({})).toEqual(['Who', 'Whom (1)']);
  const sheets = [
    { name: 'One', rows: [['x']] },
    { name: 'Two', state: 'hidden' as const, rows: [['Who', 'Whom 1']] },
    { name: 'Three', rows: [['Whom 1']] },
  ];
  expect(missing({ 'b.xlsx': workbookOf(sheets) })).toEqual(['Who']);
});

it('looks at the first ten rows that may be the header', () => {
  const below = (rows: number) => fitRecipe(RECIPE, [...Array.from({ length: rows }, () => ['x']), ['Who', 'Whom 1']]);
  expect([below(9), below(10)]).toEqual([
    { at: 9, missing: [], added: [] },
    { at: 0, missing: ['Who', 'Whom (1)'], added: [] },
  ]);
});

it('needs no column that is left out or kept, nor one without a title', () => {
  const missing = (columns: Parameters<typeof recipeOf>[1]): readonly string[] => fitRecipe(recipeOf('contact', columns), [['x']]).missing;
  expect(missing({ A: 'skip', B: 'keep', C: 'from', 'Column D': 'to', 'Column AAA (12)': 'types', 'Column (2)': 'note' })).toEqual([
    'C',
    'Column (2)',
  ]);
  for (const titled of ['A Column D', 'Column D.', 'column D', 'Column DDDD', 'Column D (x)', 'Column D (2) x'])
    expect(missing({ [titled]: 'from' })).toEqual([titled]);
});
