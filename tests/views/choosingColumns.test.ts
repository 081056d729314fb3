import { describe, expect, it } from 'vitest';
import { bookCodebook } from '../../src/codebook/bookCodebook';
import { ROW_KINDS } from '../../src/domain/Recipe';
import { DEFAULT_LIMITS } from '../../src/import/files/Limits';
import { findMissing } from '../../src/import/mapping/findMissing';
import { MEANINGS } from '../../src/import/mapping/meanings';
import { selectMeanings } from '../../src/views/files/selectMeanings';
import { selectNewWords } from '../../src/views/files/selectNewWords';
import { selectRecipe } from '../../src/views/files/selectRecipe';
import { sayGuess } from '../../src/words/files/meaningWords';
import { importing, utf8 } from '../import/importing';
import { recipeOf } from '../import/mapping/mapped';

describe('what a column may mean', () => {
  it.each(ROW_KINDS)('is offered once each, with a name that is no code: %s', (rows) => {
    const meanings = selectMeanings(rows).flatMap((group) => group.meanings);
    expect(meanings.map(({ as }) => as).sort()).toEqual([...MEANINGS[rows]].sort());
    for (const { label } of meanings) expect(label).toMatch(/^[A-Z][^_]*$/);
  });

  it('gives a number to what is of a contact, and to nothing else', () => {
    const placed = selectMeanings('respondent').flatMap((group) => group.meanings.filter(({ isPlaced }) => isPlaced));
    expect(placed.map(({ as }) => as)).toEqual(expect.arrayContaining(['to', 'contact_role', 'contact_extra']));
    expect(placed.some(({ as }) => as === 'from' || as === 'own_role')).toBe(false);
    expect(selectMeanings('contact').flatMap((group) => group.meanings.filter(({ isPlaced }) => isPlaced))).toEqual([]);
  });
});

it('says where the headers of a recipe stand, and what has to be decided', () => {
  const recipe = recipeOf('respondent', { Wer: 'keep', Wen: 'to 1' });
  expect(selectRecipe(recipe, [['Title'], ['Wer', 'Wen'], ['Ada', 'Ben']])).toEqual({
    headerAt: 1,
    faults: ['No column says who answers. Choose the column with each person’s name or staff number.'],
  });
});

it('counts the words that the codebook does not have, the most alike of its own first', () => {
  const batch = importing([{ file: 'c.csv', bytes: utf8('from,to,types,motives\na,b,Mentr,support\nb,c,Mentr,suport\nc,a,Elite,\n') }]);
  const words = selectNewWords(batch, bookCodebook, []);
  expect(words.map(({ of, written, rows, choices }) => [of, written, rows, choices[0]?.label])).toEqual([
    ['type', 'Mentr', 2, 'Mentor'],
    ['motive', 'suport', 1, 'Support'],
  ]);
  const said = selectNewWords(batch, bookCodebook, [{ of: 'group', written: 'Gen', meant: 'general' }]);
  expect(said.find(({ written }) => written === 'Gen')).toMatchObject({ of: 'group', rows: null });
});

it('names what the closest file lacks', () => {
  const inputs = ['Wer,Wen\na,b\n', 'x,y\n1,2\n'].map((text, at) => ({ file: `${at}.csv`, bytes: utf8(text) }));
  const recipe = recipeOf('respondent', { Wer: 'from', Wen: 'to 1', 'Wen 2': 'to 2' });
  expect(findMissing(recipe, inputs, DEFAULT_LIMITS)).toEqual(['Wen 2']);
});

it('gives a reason with its figures', () => {
  expect(sayGuess({ reason: 'listed', cells: 5, listed: 1, samples: [] })).toBe('1 of 5 different cells are on the staff list.');
  expect(sayGuess({ reason: 'respondent', cells: 3, listed: 0, samples: [] })).toBe('Its title says who answers.');
});
