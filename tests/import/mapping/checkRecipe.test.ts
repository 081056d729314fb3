import { describe, expect, it } from 'vitest';

import type { RowKind } from '../../../src/domain/Recipe';
import { CONTACT_COLUMNS } from '../../../src/import/columns/contactColumns';
import { PEOPLE_COLUMNS } from '../../../src/import/columns/peopleColumns';
import { checkRecipe } from '../../../src/import/mapping/checkRecipe';
import { isOfContact, isShared, MEANINGS, mayStandFor, ownColumn } from '../../../src/import/mapping/meanings';
import { recipeOf } from './mapped';

/** What is wrong with a recipe, as `what as: headers`. */
const faults = (...recipe: Parameters<typeof recipeOf>): string[] =>
  checkRecipe(recipeOf(...recipe)).map(({ what, as, headers }) => `${what} ${as}: ${headers.join(' ')}`);

describe('a recipe', () => {
  it('of people says who they are, once', () => {
    for (const columns of [{ A: 'id' }, { A: 'name' }, { A: 'id', B: 'name' }, { A: 'first_name', B: 'last_name' }])
      expect(faults('person', columns)).toEqual([]);
    // A number is no second name.
    expect(faults('person', { A: 'id', B: 'first_name', C: 'last_name' })).toEqual([]);
    expect(faults('person', { A: 'unit', B: 'from', C: 'skip' })).toEqual(['no-person : ']);
    expect(faults('person', { A: 'first_name' })).toEqual(['half-name : A']);
    expect(faults('person', { A: 'last_name', B: 'id' })).toEqual(['half-name : A']);
    expect(faults('person', { A: 'last_name', B: 'name', C: 'first_name' })).toEqual(['twice name: B A C']);
    expect(faults('person', { A: 'id', B: 'unit', C: 'unit', D: 'unit' })).toEqual(['twice unit: B C D']);
  });

  it.each(['contact', 'respondent'] as const)('of a %s says who reports, and whom', (rows) => {
    const to = rows === 'contact' ? 'to' : 'to 1';
    expect(faults(rows, { A: 'from', B: to })).toEqual([]);
    expect(faults(rows, { A: 'first_name', B: 'last_name', C: to })).toEqual([]);
    expect(faults(rows, { A: 'keep' })).toEqual(['no-from : ', 'no-to : ']);
    expect(faults(rows, { A: 'id', B: 'name', C: to })).toEqual(['no-from : ']);
    expect(faults(rows, { A: 'last_name', B: to })).toEqual(['half-name : A']);
    expect(faults(rows, { A: 'first_name', B: 'last_name', C: 'from', D: to })).toEqual(['twice from: C A B']);
    expect(faults(rows, { A: 'first_name', B: 'last_name', C: 'last_name', D: to })).toEqual(['twice last_name: B C']);
    expect(faults(rows, { A: 'from', B: 'from', C: to })).toEqual(['twice from: A B']);
  });

  it('of a contact has each meaning once, wherever it stands', () => {
    expect(faults('contact', { A: 'from', B: 'to', C: 'to 2' })).toEqual(['twice to: B C']);
    expect(faults('contact', { A: 'from', B: 'to', C: 'types=Mentor', D: 'types=Elite' })).toEqual(['twice types: C D']);
    expect(faults('contact', { A: 'from', B: 'to', C: 'keep', D: 'keep', E: 'skip', F: 'skip' })).toEqual([]);
    // Without a question: those of respondents alone have any.
    expect(faults('contact', { A: 'from', B: 'to', C: 'activity 3' })).toEqual([]);
  });

  it('of a respondent has each meaning once at a place of a question; lists may have a column for each word', () => {
    const questions = { questions: ['One', 'Two'].map((title) => ({ title, type: '', motive: '' })) };
    expect(faults('respondent', { A: 'from', B: 'to 1', C: 'to 2', D: 'to 1@1' }, questions)).toEqual([]);
    expect(faults('respondent', { A: 'from', B: 'to 1', C: 'to 1' })).toEqual(['twice to: B C']);
    for (const list of ['types', 'motives', 'outcomes']) {
      expect(faults('respondent', { A: 'from', B: 'to 1', C: `${list} 1=one`, D: `${list} 1=two` })).toEqual([]);
      expect(faults('respondent', { A: 'from', B: 'to 1', C: `${list} 1=one`, D: `${list} 1=one` })).toEqual([`twice ${list}: C D`]);
    }
    expect(faults('respondent', { A: 'from', B: 'to 1', C: 'activity 1=one', D: 'activity 1=two' })).toEqual(['twice activity: C D']);
    expect(faults('respondent', { A: 'from', B: 'choice', C: 'choice', D: 'to 1', E: 'contact_extra 1', F: 'contact_extra 1' })).toEqual(
      [],
    );
    expect(faults('respondent', { A: 'from', B: 'to 1', C: 'own_unit', D: 'own_unit' })).toEqual(['twice own_unit: C D']);
  });

  it('of a respondent has no column about a contact who is named nowhere, nor of a question that is not there', () => {
    expect(faults('respondent', { A: 'from', B: 'to 1', C: 'contact_role 2' })).toEqual(['unplaced contact_role: C']);
    expect(faults('respondent', { A: 'from', B: 'to 1', C: 'contact_role 1@1' })).toEqual(['unplaced contact_role: C']);
    expect(faults('respondent', { A: 'from', B: 'to 1@1', C: 'choice @2', D: 'contact_extra 1@1' })).toEqual([
      'unplaced to: B',
      'unplaced choice: C',
      'unplaced contact_extra: D',
    ]);
    expect(faults('respondent', { A: 'from', B: 'choice', C: 'activity 1' })).toEqual(['unplaced activity: C']);
    expect(faults('respondent', { A: 'from', B: 'to 1', C: 'own_grade 7@4', D: 'keep 2@3' })).toEqual([]);
  });
});

describe('a meaning', () => {
  const EACH: readonly RowKind[] = ['person', 'contact', 'respondent'];
  const kinds = (test: (rows: RowKind, as: string) => boolean, as: string): string => EACH.filter((rows) => test(rows, as)).join(' ');

  it('has a place beside a contact where the rows are of respondents', () => {
    for (const as of ['to', 'choice', 'contact_extra', 'types', 'contact_role', 'note']) expect(kinds(isOfContact, as)).toBe('respondent');
    for (const as of ['from', 'first_name', 'own_unit', 'keep', 'skip', 'unit']) expect(kinds(isOfContact, as)).toBe('');
  });

  it('may stand for a word where the cells of respondents are ticks: a choice, and a list', () => {
    for (const as of ['choice', 'types', 'motives', 'outcomes']) expect(kinds(mayStandFor, as)).toBe('respondent');
    for (const as of ['to', 'activity', 'contact_extra', 'keep']) expect(kinds(mayStandFor, as)).toBe('');
  });

  it('may be that of several columns where nothing depends on which it is', () => {
    expect(['skip', 'keep', 'choice', 'contact_extra'].filter((as) => !isShared(as))).toEqual([]);
    expect(['to', 'from', 'types', 'name'].filter(isShared)).toEqual([]);
  });
});

it('what each row of a file may say, in the order in which it is offered', () => {
  const ofPeople = PEOPLE_COLUMNS.map(({ column }) => column).slice(2);
  const ofContacts = CONTACT_COLUMNS.map(({ column }) => column).slice(2);
  expect(MEANINGS).toEqual({
    person: ['id', 'name', 'first_name', 'last_name', ...ofPeople, 'keep', 'skip'],
    contact: ['from', 'first_name', 'last_name', 'to', ...ofContacts, 'keep', 'skip'],
    respondent: [
      ...['from', 'first_name', 'last_name', 'to', 'choice', ...ofContacts, 'contact_extra'],
      ...['own_organisation', 'own_unit', 'own_group', 'own_role', 'own_grade', 'own_perceived_isolation', 'keep', 'skip'],
    ],
  });
  expect(['own_unit', 'own_perceived_isolation', 'unit', 'own_', 'keep'].map(ownColumn)).toEqual([
    'unit',
    'perceived_isolation',
    undefined,
    undefined,
    undefined,
  ]);
});
