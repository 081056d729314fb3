import { describe, expect, it } from 'vitest';

import { parseChoices } from '../../src/import/parseChoices';
import { sayChoiceTrouble } from '../../src/words/plan/sayChoiceTrouble';

const people = [
  { id: 'g1', name: 'Ada Ashby' },
  { id: 'g2', name: 'Ben Brook' },
  { id: 'm1', name: 'Olga Oakes' },
  { id: 'm2', name: 'Piers Price' },
  { id: 'x1', name: 'Kim Lee' },
  { id: 'x2', name: 'Kim Lee' },
];
const parse = (text: string) => parseChoices('choices.csv', new TextEncoder().encode(text), people);
const said = (text: string): string => {
  const found = parse(text);
  return 'what' in found ? sayChoiceTrouble(found) : JSON.stringify(found);
};

describe('parseChoices', () => {
  it('reads ids and names, the first choice first, and passes over who chose nobody', () => {
    expect(parse('id,name,option_1,choice_1,choice_2\ng1,Ada Ashby,Olga Oakes,Piers Price,m1\ng2,Ben Brook,Olga Oakes,,\n')).toEqual({
      choices: [{ person: 'g1', mentors: ['m2', 'm1'] }],
    });
    expect(parse('Name;Mentor\nBrook, Ben;olga oakes\n'.replace('Brook, Ben', '"Brook, Ben"'))).toEqual({
      choices: [{ person: 'g2', mentors: ['m1'] }],
    });
  });

  it.each([
    ['2', ['m2']],
    ['Option 2', ['m2']],
    ['no. 2', ['m2']],
    ['2.', ['m2']],
    ['Piers Price', ['m2']],
    ['m2', ['m2']],
  ])('“%s” is the second option of its row', (written, mentors) => {
    expect(parse(`id,option_1,option_2,choice_1\ng1,Olga Oakes,Piers Price,${written}\n`)).toEqual({
      choices: [{ person: 'g1', mentors }],
    });
  });

  it('a number that is an id as well is taken where both are one, and in words', () => {
    const numbered = [...people, { id: '1', name: 'Una Under' }, { id: '2', name: 'Vic Vale' }];
    const of = (written: string) =>
      parseChoices('c.csv', new TextEncoder().encode(`id,option_1,option_2,choice_1\ng1,Una Under,Olga Oakes,${written}\n`), numbered);
    expect(of('1')).toEqual({ choices: [{ person: 'g1', mentors: ['1'] }] });
    expect(of('option 2')).toEqual({ choices: [{ person: 'g1', mentors: ['m1'] }] });
    const found = of('2');
    expect('what' in found ? sayChoiceTrouble(found) : '').toContain('Write “option 2” or a name.');
    // Without options, a number is an id.
    expect(parseChoices('c.csv', new TextEncoder().encode('id,choice_1\ng1,2\n'), numbered)).toEqual({
      choices: [{ person: 'g1', mentors: ['2'] }],
    });
  });

  it.each([
    ['id,option_1,option_2,choice_1\ng1,Olga Oakes,,2\n', 'Row 2, column “choice_1”: “2” is no option of this row.'],
    ['id,option_1,choice_1\ng1,Olga Oakes,3\n', '“3” is no option of this row.'],
    ['who;mentor\ng1;m1\n', 'There is no column “id” or “name”, the manager who chose. The columns are “who” and “mentor”.'],
    ['id,wish\ng1,m1\n', 'There is no column “choice_1”, the mentor they chose. The columns are “id” and “wish”.'],
    ['id,choice_1\ng1,m1\ng2,Zed Zorn\n', 'Row 3, column “choice_1”: “Zed Zorn” is not on the staff list.'],
    ['id,choice_1\ng1,Kim Lee\n', 'Row 2, column “choice_1”: “Kim Lee” may be several people on the staff list. Use the id.'],
    ['id,choice_1\ng1,g1\n', 'Row 2, column “choice_1”: “g1” chose themselves.'],
    ['id,choice_1\ng1,m1\ng1,m2\n', 'Row 3, column “id”: “g1” has a row already.'],
    ['id,choice_1\ng1,\n', 'Nobody in this file has chosen a mentor'],
    ['', 'No choice was added.'],
  ])('takes nothing of %j, and says where and what to do', (text, sentence) => {
    expect(said(text)).toContain(sentence);
    expect(said(text)).toMatch(/No choice was added\.$|Nothing was changed\.$/);
  });

  it.each(['ID', 'Person', 'Manager', 'manager_id', 'Person ID', 'Name', 'Manager name'])('knows who chose under “%s”', (header) => {
    expect(parse(`Region,${header},Choice\nx,g1,m1\n`)).toEqual({ choices: [{ person: 'g1', mentors: ['m1'] }] });
  });

  it.each(['choice', 'Choice 1', 'choose', 'Chosen', 'mentor', 'Mentor ID', 'mentor_id_2'])('knows whom under “%s”', (header) => {
    expect(parse(`id,${header}\ng1,m1\n`)).toEqual({ choices: [{ person: 'g1', mentors: ['m1'] }] });
  });

  it('knows neither under a header that is only like one', () => {
    for (const header of ['My id', 'id 2', 'names', 'Managers'])
      expect(parse(`${header},choice\ng1,m1\n`)).toEqual({ what: 'no-column', column: 'person', headers: [header, 'choice'] });
    for (const header of ['No choice', 'choice of word', 'choices', 'mentoring', 'my mentor'])
      expect(parse(`id,${header}\ng1,m1\n`)).toEqual({ what: 'no-column', column: 'choice', headers: ['id', header] });
  });

  it('goes by an id before a name, has each mentor once, and says which row and column a fault is in', () => {
    expect(parse('name,id,choice_1,choice_2,choice_3\nBen Brook,g1,m2,m1,Piers Price\nBen Brook,,m1,,\n')).toEqual({
      choices: [{ person: 'g1', mentors: ['m2', 'm1'] }],
    });
    expect(parse('id,choice_1,choice_2\ng1,m1,g1\n')).toEqual({ what: 'themselves', row: 2, column: 'choice_2', name: 'g1' });
    expect(parse('id,choice_1\ng2,m1\nAda Ashby,m1\ng1,m2\n')).toEqual({ what: 'twice', row: 4, column: 'id', name: 'g1' });
    expect(parse('id,choice_1,choice_2\ng1,m1,Zed\n')).toEqual({ what: 'nobody', row: 2, column: 'choice_2', name: 'Zed' });
    expect(parse('id,choice_1\nKim Lee,m1\n')).toEqual({ what: 'several', row: 2, column: 'id', name: 'Kim Lee' });
  });

  it.each(['1', '#1', 'number 1', 'Number 1.', 'choice 1', 'no 1', 'No. 1', 'OPTION1', ' option 1 '])(
    '“%s” is the first option',
    (written) => {
      expect(parse(`id,Option 1,option_2,choice\ng1,Olga Oakes,Piers Price,"${written}"\n`)).toEqual({
        choices: [{ person: 'g1', mentors: ['m1'] }],
      });
    },
  );

  it.each(['1 or 2', 'the 1', 'option', 'option one', '12', '0', '1..', 'options 1'])('“%s” is none', (written) => {
    expect(parse(`id,option_1,option_2,choice\ng1,Olga Oakes,Piers Price,${written}\n`)).toEqual({
      what: 'nobody',
      row: 2,
      column: 'choice',
      name: written,
    });
  });

  it('an option stands under its number and no other header', () => {
    for (const header of ['my option 1', 'option 11', 'option', 'option a', 'options 1'])
      expect(parse(`id,${header},choice\ng1,Olga Oakes,1\n`)).toEqual({ what: 'nobody', row: 2, column: 'choice', name: '1' });
    // Beside another one it is no option of the row.
    expect(parse('id,option_2,choice\ng1,Olga Oakes,1\n')).toEqual({ what: 'no-option', row: 2, column: 'choice', name: '1' });
    expect(parse('id,option_1,option_2,choice\ng1,,Olga Oakes,1\n')).toEqual({ what: 'no-option', row: 2, column: 'choice', name: '1' });
    // Who stands in it must be somebody.
    expect(parse('id,option_1,choice\ng1,Zed Zorn,1\n')).toEqual({ what: 'nobody', row: 2, column: 'option_1', name: 'Zed Zorn' });
    expect(parse('id,option_1,choice\ng1,Kim Lee,option 1\n')).toEqual({ what: 'several', row: 2, column: 'option_1', name: 'Kim Lee' });
  });

  it('a number that is an id, and no option of the row, is the id', () => {
    const numbered = [...people, { id: '2', name: 'Vic Vale' }];
    const of = (row: string) => parseChoices('c.csv', new TextEncoder().encode(`id,option_1,option_2,choice\n${row}\n`), numbered);
    expect(of('g1,Olga Oakes,,2')).toEqual({ choices: [{ person: 'g1', mentors: ['2'] }] });
    expect(of('g1,Olga Oakes,,option 2')).toEqual({ what: 'no-option', row: 2, column: 'choice', name: 'option 2' });
    expect(of('g1,Olga Oakes,Piers Price,2')).toEqual({ what: 'option-or-id', row: 2, column: 'choice', name: '2' });
    expect(of('g1,Olga Oakes,Vic Vale,2')).toEqual({ choices: [{ person: 'g1', mentors: ['2'] }] });
  });

  it('passes over rows in which nobody chose, or nobody is chosen', () => {
    expect(parse('id,choice_1,choice_2\n,m1,\ng1,,\n\ng2,,m2\n')).toEqual({ choices: [{ person: 'g2', mentors: ['m2'] }] });
    expect(parse('id,choice_1\n,m1\n')).toEqual({ what: 'no-choice' });
  });

  it('says why a file is not read, and reads none beyond five megabytes', () => {
    expect(parse('')).toMatchObject({ what: 'unread', issue: { code: 'empty-file', severity: 'error' } });
    // That another encoding was guessed is not why.
    const latin = Uint8Array.of(...new TextEncoder().encode('<html>'), 0xeb);
    expect(parseChoices('c.csv', latin, people)).toMatchObject({ what: 'unread', issue: { code: 'other-format' } });
    const head = 'id,choice_1,note\ng1,m1,';
    const long = (bytes: number) => parse(head.padEnd(bytes, 'x'));
    expect(long(5_000_000)).toEqual({ choices: [{ person: 'g1', mentors: ['m1'] }] });
    expect(long(5_000_001)).toEqual({ what: 'unread', issue: null });
  });
});
