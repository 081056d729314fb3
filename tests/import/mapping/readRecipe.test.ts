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
    expect(JSON.parse(writeRecipe(RECIPE))).toEqual({ format: 'kith-mapping', version: 1, ...RECIPE });
    expect(writeRecipe(RECIPE)).toMatch(/^\{\n {2}"format": [^]*\n\}\n$/);
    for (const rows of ['person', 'contact', 'respondent'] as const) {
      const other = recipeOf(rows, { Who: 'skip', Whom: 'keep' }, { words: [{ of: 'type', written: 'a', meant: 'b' }] });
      expect(readRecipe(utf8(writeRecipe(other)))).toEqual(other);
    }
  });
  it.each([
    ['that is no JSON', () => readRecipe(utf8('from,to\n')), { what: 'not-json', key: '' }],
    ['that is other JSON', () => readRecipe(utf8('{"nodes":[]}')), { what: 'not-a-mapping', key: '' }],
    ['of another program', () => file({ format: 'kith-study' }), { what: 'not-a-mapping', key: '' }],
    ['of no version', () => file({ version: 0 }), { what: 'not-a-mapping', key: '' }],
    ['of half a version', () => file({ version: 1.5 }), { what: 'not-a-mapping', key: '' }],
    ['that is nested too deep', () => readRecipe(utf8('['.repeat(200) + ']'.repeat(200))), { what: 'not-json', key: '' }],
    ['of a later version', () => file({ version: 2 }), { what: 'newer', key: '2' }],
    ['of a later version with a key that is new', () => file({ version: 7, colour: 1 }), { what: 'newer', key: '7' }],
    [
      'with a part of a column missing',
      () => file({ columns: [{ header: 'Who', as: 'from', question: 0, word: '' }] }),
      { what: 'damaged', key: 'columns.0.place' },
    ],
    [
      'with a meaning that rows of this kind cannot have',
      () => file({ columns: [...RECIPE.columns, { header: 'Name', as: 'id', question: 0, place: 0, word: '' }] }),
      { what: 'damaged', key: 'columns.2.as' },
    ],
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
