import { describe, expect, it } from 'vitest';
import { readRecipe } from '../../../src/import/mapping/readRecipe';
import { writeRecipe } from '../../../src/import/mapping/writeRecipe';
import { utf8 } from '../importing';
import { recipeOf } from './mapped';

const RECIPE = recipeOf('respondent', { Who: 'from', Whom: 'to 1' });
const file = (change: Readonly<Record<string, unknown>>) =>
  readRecipe(utf8(JSON.stringify({ ...(JSON.parse(writeRecipe(RECIPE)) as object), ...change })));

describe('a recipe as a file', () => {
  it('comes back', () => {
    expect(readRecipe(utf8(writeRecipe(RECIPE)))).toEqual(RECIPE);
  });
  it.each([
    ['that is no JSON', () => readRecipe(utf8('from,to\n')), { what: 'not-json', key: '' }],
    ['that is other JSON', () => readRecipe(utf8('{"nodes":[]}')), { what: 'not-a-mapping', key: '' }],
    ['of a later version', () => file({ version: 2 }), { what: 'newer', key: '2' }],
    ['with a part missing', () => file({ columns: undefined }), { what: 'damaged', key: 'columns' }],
    ['with a key that nobody knows', () => file({ colour: 1 }), { what: 'damaged', key: 'colour' }],
    [
      'with a meaning that nobody knows',
      () => file({ columns: [{ header: 'Who', as: 'friend', question: 0, place: 0, word: '' }] }),
      { what: 'damaged', key: 'columns.0.as' },
    ],
  ])('%s is refused', (_, made, trouble) => {
    expect(made()).toEqual(trouble);
  });
});
