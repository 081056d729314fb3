import { describe, expect, it } from 'vitest';
import type { Recipe } from '../../../src/domain/Recipe';
import { sayIssue } from '../../../src/words/issues/sayIssue';
import { sayUnderstood } from '../../../src/words/files/sayUnderstood';
import { importing, rowsOf, troubles, utf8, workbookOf } from '../importing';
import { recipeOf } from './mapped';

const STAFF = { file: 'staff.csv', bytes: utf8('id,name\np1,Ada Quill\np2,Ben Orr\np3,Cay Lund\np4,Dag Ree\n') };
const read = (text: string, recipe: Recipe, more: readonly { file: string; bytes: Uint8Array }[] = [STAFF]) =>
  importing([...more, { file: 'answers.csv', bytes: utf8(text), recipe }]);
const ties = (batch: ReturnType<typeof importing>): string[] =>
  rowsOf(batch).map(({ from, to, types, motives }) =>
    [from, to, types.join('+'), motives.join('+')].filter((part) => part !== '').join(' '),
  );

describe('a file that is read by a recipe', () => {
  it('gives a contact for each place, with what stands beside it', () => {
    const batch = read(
      'Wer,A,A Rolle,B,B Rolle,Farbe\nAda Quill,Ben Orr,Matron,Cay Lund,,red\nBen Orr,Zoe Pym,Dean,,,\n',
      recipeOf('respondent', {
        Wer: 'from',
        A: 'to 1',
        'A Rolle': 'contact_role 1',
        B: 'to 2',
        'B Rolle': 'contact_role 2',
        Farbe: 'skip',
      }),
    );
    expect(ties(batch)).toEqual(['Ada Quill Ben Orr', 'Ada Quill Cay Lund', 'Ben Orr Zoe Pym']);
    expect(rowsOf(batch).map(({ contactRole }) => contactRole)).toEqual(['Matron', '', 'Dean']);
    expect(rowsOf(batch).map(({ origin }) => origin.row)).toEqual([2, 2, 3]);
    expect(batch.sources.map(({ reading }) => (reading === undefined ? '' : sayUnderstood(reading)))).toEqual([
      '',
      'Read by your choice of columns, 2 respondents, 2 columns of contacts, 3 names, 2 of them on the staff list',
    ]);
    expect(batch.issues.map(sayIssue)).toContain('You left out “Farbe”.');
    expect(batch.people.find(({ id }) => id === 'p1')?.attributes).toEqual([]);
  });

  it('takes each question’s type and motive, and what a yes stands for', () => {
    const batch = read(
      'Who,Q1 a,Q1 mentor,Q2 a,Ben?\nAda Quill,Cay Lund,yes,Dag Ree,x\nBen Orr,Cay Lund,no,Dag Ree,\n',
      recipeOf(
        'respondent',
        { Who: 'from', 'Q1 a': 'to 1', 'Q1 mentor': 'types 1=Mentor', 'Q2 a': 'to 1@1', 'Ben?': 'choice=Ben Orr @1' },
        {
          questions: [
            { title: 'Advice', type: '', motive: 'support' },
            { title: 'Second', type: 'Elite', motive: '' },
          ],
        },
      ),
    );
    expect(ties(batch)).toEqual([
      'Ada Quill Cay Lund Mentor support',
      'Ada Quill Dag Ree Elite',
      'Ada Quill Ben Orr Elite',
      'Ben Orr Cay Lund support',
      'Ben Orr Dag Ree Elite',
    ]);
  });

  it('makes one respondent of a first and a last name, and parts a cell by the staff list', () => {
    const batch = read(
      'First,Last,Whom\nAda,Quill,"Orr, Ben, Lund, Cay"\nBen,Orr,none\nCay,,Ada Quill\n',
      recipeOf('respondent', { First: 'first_name', Last: 'last_name', Whom: 'to 1' }),
    );
    expect(ties(batch)).toEqual(['Ada Quill Orr, Ben', 'Ada Quill Lund, Cay']);
    expect(batch.people.find(({ id }) => id === 'p2')?.responded).toBe('yes');
    expect(troubles(batch)).toContain('no-id 4 First');
  });

  it('reads three header rows under a title, as the mapping was made', () => {
    const batch = read(
      'Survey of spring\n,Advice,,Support,\nName,1,2,1,2\nin full,,,,\nAda Quill,Ben Orr,Cay Lund,,Dag Ree\n',
      recipeOf(
        'respondent',
        { 'Name – in full': 'from', 'Advice – 1': 'to 1', 'Advice – 2': 'to 2', 'Support – 1': 'to 1@1', 'Support – 2': 'to 2@1' },
        {
          headerRows: 3,
          questions: [
            { title: 'Advice', type: '', motive: 'knowledge' },
            { title: 'Support', type: '', motive: 'support' },
          ],
        },
      ),
    );
    expect(ties(batch)).toEqual(['Ada Quill Ben Orr knowledge', 'Ada Quill Cay Lund knowledge', 'Ada Quill Dag Ree support']);
    expect(rowsOf(batch).map(({ origin }) => origin.row)).toEqual([5, 5, 5]);
  });

  it('reads people and rows of contacts, and a kept column is not taken for one of Kith', () => {
    const people = importing([
      {
        file: 'list.csv',
        bytes: utf8('Vor,Nach,Haus,role,Nr\nAda,Quill,Care,chief,7\n'),
        recipe: recipeOf('person', { Vor: 'first_name', Nach: 'last_name', Haus: 'organisation', role: 'keep', Nr: 'id' }),
      },
    ]).people;
    expect(people).toMatchObject([
      { id: '7', name: 'Ada Quill', organisation: 'Care', role: '', attributes: [{ name: 'role (as in the file)', value: 'chief' }] },
    ]);
    const batch = read(
      'Von,An,Art\nAda Quill,Ben Orr,Buddy\n',
      recipeOf('contact', { Von: 'from', An: 'to', Art: 'types' }, { words: [{ of: 'type', written: 'buddy', meant: 'Peer/Cohort' }] }),
    );
    expect(ties(batch)).toEqual(['Ada Quill Ben Orr Peer/Cohort']);
    expect(batch.codebook.networkTypes.some(({ label }) => label === 'Buddy')).toBe(false);
  });

  it('lists the respondents where nobody is listed, with what they say of themselves', () => {
    const batch = read(
      'Who,Trust,Whom\nAda,Acute,Ben\nBen,Care,nobody\n',
      recipeOf('respondent', { Who: 'from', Trust: 'own_organisation', Whom: 'to 1' }),
      [],
    );
    expect(batch.people.map(({ id, organisation, responded }) => [id, organisation, responded])).toEqual([
      ['Ada', 'Acute', 'yes'],
      ['Ben', 'Care', 'yes'],
    ]);
    expect(ties(batch)).toEqual(['Ada Ben']);
  });

  it('names what is missing, and takes nothing', () => {
    const batch = read(
      'Who,Whom\nAda Quill,Ben Orr\n',
      recipeOf('respondent', { Who: 'from', Whom: 'to 1', 'Whom 2': 'to 2', Else: 'keep' }),
    );
    expect(batch.nominations.length).toBe(0);
    expect(batch.unread).toEqual(['answers.csv']);
    expect(batch.issues.filter(({ severity }) => severity === 'error').map(sayIssue)).toEqual([
      'The mapping “spring” needs the column “Whom 2”, which this file does not have. Nothing was added. Check that it is the right file, or choose the columns again.',
    ]);
  });

  it('keeps a column that it does not know, and says so', () => {
    const batch = read('Who,Whom,Shift\nAda Quill,Ben Orr,night\n', recipeOf('respondent', { Who: 'from', Whom: 'to 1' }));
    expect(batch.issues.filter(({ code }) => code === 'mapping-new').map(sayIssue)).toEqual([
      'The mapping “spring” does not know “Shift”. Kith kept it as extra information. Choose the columns if it means something else.',
    ]);
    expect(batch.people[0]?.attributes).toEqual([{ name: 'Shift', value: 'night' }]);
  });

  it('is chosen by itself for a file that it fits, in any order of the columns, and leaves others alone', () => {
    const recipe = recipeOf('respondent', { Wer: 'from', Wen: 'to 1' });
    const batch = importing(
      [STAFF, { file: 'a.csv', bytes: utf8('Wen,WER\nBen Orr,Ada Quill\n') }, { file: 'b.csv', bytes: utf8('from,to\np2,p3\n') }],
      { recipes: [recipe] },
    );
    expect(ties(batch)).toEqual(['p2 p3', 'Ada Quill Ben Orr']);
    expect(batch.recipes).toEqual([recipe]);
  });

  it('reads the sheet that it fits', () => {
    const bytes = workbookOf([
      { name: 'Notes', rows: [['by me']] },
      {
        name: 'A',
        rows: [
          ['Wer', 'Wen'],
          ['Ada Quill', 'Ben Orr'],
        ],
      },
    ]);
    const batch = importing([STAFF, { file: 'a.xlsx', bytes, recipe: recipeOf('respondent', { Wer: 'from', Wen: 'to 1' }) }]);
    expect(ties(batch)).toEqual(['Ada Quill Ben Orr']);
    expect(batch.sources[1]?.file).toBe('a.xlsx#A');
  });

  it.each([
    ['no column says who answers', { Whom: 'to 1' }, /No column says who answers/],
    ['no column names contacts', { Who: 'from' }, /No column names contacts/],
    ['two columns in one place', { Who: 'from', Whom: 'to 1', Else: 'to 1' }, /Two columns have the same meaning: “Whom” and “Else”/],
    ['half a name', { Who: 'first_name', Whom: 'to 1' }, /half of a name/],
    ['a role of nobody', { Who: 'from', Whom: 'to 1', Else: 'contact_role 2' }, /a contact that no column names/],
  ])('refuses a recipe where %s', (_, columns, message) => {
    const batch = read('Who,Whom,Else\nAda Quill,Ben Orr,x\n', recipeOf('respondent', columns));
    expect(batch.nominations.length).toBe(0);
    expect(
      batch.issues
        .filter(({ severity }) => severity === 'error')
        .map(sayIssue)
        .join(),
    ).toMatch(message);
  });
});
