import { describe, expect, it } from 'vitest';
import { bookCodebook } from '../../../src/codebook/bookCodebook';
import type { RowKind } from '../../../src/domain/Recipe';
import { isHeaderRow } from '../../../src/import/files/isHeaderRow';
import { openParts } from '../../../src/import/formats/openParts';
import { DEFAULT_LIMITS } from '../../../src/import/files/Limits';
import { guessRecipe } from '../../../src/import/mapping/guessRecipe';
import { StaffList } from '../../../src/import/rows/StaffList';
import { Vocabulary } from '../../../src/import/columns/Vocabulary';
import { finish } from '../../../src/support/finish';
import { importing, rowsOf, utf8 } from '../importing';

const STAFF = [
  { id: 'p1', name: 'Ada Quill' },
  { id: 'p2', name: 'Ben Orr' },
  { id: 'p3', name: 'Cay Lund' },
];
const STAFF_FILE = { file: 'staff.csv', bytes: utf8('id,name\np1,Ada Quill\np2,Ben Orr\np3,Cay Lund\n') };
const vocabulary = new Vocabulary(bookCodebook, new Map());

function guess(text: string, staff = STAFF, at = 0, headerRows: number | null = null, rows: RowKind | null = null) {
  const [part] = openParts({ file: 'a.csv', bytes: utf8(text) }, 'a.csv', 0, DEFAULT_LIMITS).parts;
  const table = part === undefined ? null : finish(part.sheet(isHeaderRow(part.top.slice(at, at + (headerRows ?? 1))), 'raw'));
  if (table === null) throw new Error('no table');
  return guessRecipe(table, 'a.csv', headerRows, rows, new StaffList(staff), (word) => vocabulary.look(word));
}
const told = ({ recipe, columns }: ReturnType<typeof guess>): string[] =>
  recipe.columns.map(({ header, as, place, question, word }, at) =>
    [header, as, place > 0 ? `${question}.${place}` : '', word, columns[at]?.reason ?? ''].filter((part) => part !== '').join(' | '),
  );

describe('a guess at what columns mean', () => {
  it('finds who answers by the staff list where no header says so, and whom they name', () => {
    expect(told(guess('Wer,Wen 1,Wen 2,Farbe\nAda Quill,Ben Orr,Cay Lund,red\nBen Orr,Ada Quill,,blue\n'))).toEqual([
      'Wer | from | respondent',
      'Wen 1 | to | 0.1 | listed',
      'Wen 2 | to | 0.2 | listed',
      'Farbe | keep | answer',
    ]);
    // A column before it that names nobody of the list, names too few of it, or one twice, is not who answers.
    for (const [one, other] of [
      ['Nord', 'Süd'],
      ['Ada Quill', 'Süd'],
      ['Cay Lund', 'Cay Lund'],
    ])
      expect(
        guess(`Ort,Wer,Wen 1,Wen 2\n${one},Ada Quill,Ben Orr,Cay Lund\n${other},Ben Orr,Ada Quill,\n`).recipe.columns.find(
          ({ as }) => as === 'from',
        )?.header,
      ).toBe('Wer');
  });

  it('takes a first and a last name for whose row it is, and not those of somebody beside them', () => {
    const meanings = (headers: string): string[] =>
      guess(`${headers}\nAda,Quill,Ben,Orr,7\nBen,Orr,Cay,Lund,8\n`, []).recipe.columns.map(({ as }) => as);
    expect(meanings('Next of kin first name,Next of kin surname,First name,Surname,Grade').slice(2)).toEqual([
      'first_name',
      'last_name',
      'grade',
    ]);
    expect(meanings('First name,Surname,Forename of manager,Surname of manager,Grade').slice(0, 2)).toEqual(['first_name', 'last_name']);
    for (const [first, last] of [
      ['Forename', 'Family name'],
      ['Given_name', 'Last-name'],
      ['preferred name', 'SURNAME'],
    ] as const)
      expect(meanings(`A,B,${first},${last},Grade`).slice(2)).toEqual(['first_name', 'last_name', 'grade']);
  });

  it.each([
    ['a number after the name', 'Contact_1,Contact_2'],
    ['a number in brackets', 'Contact,Contact (2)'],
    ['the same title again', 'Contact,Contact'],
  ])('groups columns with %s', (_, headers) => {
    const found = guess(`Your name,${headers}\nAda Quill,Ben Orr,Cay Lund\nBen Orr,Cay Lund,Ada Quill\n`);
    expect(found.recipe.columns.map(({ as, place }) => `${as} ${place}`)).toEqual(['from 0', 'to 1', 'to 2']);
  });

  it('groups a block of several questions per contact, keeps no address, and says what a question stands for', () => {
    const found = guess(
      'Your name,Email,Contact 1 name,Contact 1 role,Contact 2 name,Contact 2 role,How isolated do you feel?\nAda Quill,a@b.uk,Ben Orr,Matron,Cay Lund,Dean,4\nBen Orr,b@b.uk,Ada Quill,Chief,,,2\n',
    );
    expect(told(found)).toEqual([
      'Your name | from | respondent',
      'Email | skip | private',
      'Contact 1 name | to | 0.1 | listed',
      'Contact 1 role | contact_role | 0.1 | about-contact',
      'Contact 2 name | to | 0.2 | listed',
      'Contact 2 role | contact_role | 0.2 | about-contact',
      'How isolated do you feel? | own_perceived_isolation | header',
    ]);
    const mentors = guess('Your name,Who is your mentor?\nAda Quill,Ben Orr\nBen Orr,Cay Lund\n');
    expect(mentors.recipe.questions).toEqual([{ title: 'Who is your mentor?', type: 'Mentor', motive: '' }]);
  });

  it('takes a rating for one where somebody gave it, and a blank column for nothing', () => {
    const header = 'Your name,Whom do you ask?,How isolated do you feel?,How isolated were you?,How isolated is it?';
    const found = guess(`${header}\nAda Quill,Ben Orr,4,,often\nBen Orr,Cay Lund,4,,2\n`);
    expect(told(found).slice(2)).toEqual([
      'How isolated do you feel? | own_perceived_isolation | header',
      'How isolated were you? | keep | blank',
      'How isolated is it? | keep | answer',
    ]);
    expect(found.columns).toEqual([
      { reason: 'respondent', cells: 2, listed: 2, samples: ['Ada Quill', 'Ben Orr'] },
      { reason: 'listed', cells: 2, listed: 2, samples: ['Ben Orr', 'Cay Lund'] },
      { reason: 'header', cells: 1, listed: 0, samples: ['4'] },
      { reason: 'blank', cells: 0, listed: 0, samples: [] },
      { reason: 'answer', cells: 2, listed: 0, samples: ['often', '2'] },
    ]);
  });

  it('takes a list of people for people, with the name in two columns', () => {
    const found = guess('First name,Surname,Trust,Payroll\nAda,Quill,Care,7\n', []);
    expect(found.recipe.rows).toBe('person');
    expect(told(found)).toEqual([
      'First name | first_name | header',
      'Surname | last_name | header',
      'Trust | organisation | header',
      'Payroll | keep | answer',
    ]);
  });

  it('takes one contact in each row for that', () => {
    const found = guess('from,to,type,colour\np1,p2,Mentor,red\n');
    expect([found.recipe.rows, ...told(found)]).toEqual([
      'contact',
      'from | from | header',
      'to | to | header',
      'type | types | header',
      'colour | keep | answer',
    ]);
  });

  it('puts several header rows together, and finds the groups in them', () => {
    const found = guess(
      'Survey\n,Advice,,Support,\nName,1,2,1,2\nAda Quill,Ben Orr,Cay Lund,,Cay Lund\nBen Orr,Ada Quill,,Cay Lund,\n',
      STAFF,
      1,
      2,
    );
    expect(told(found)).toEqual([
      'Name | from | respondent',
      'Advice – 1 | to | 0.1 | listed',
      'Advice – 2 | to | 0.2 | listed',
      'Support – 1 | to | 1.1 | listed',
      'Support – 2 | to | 1.2 | listed',
    ]);
  });

  it('is what Kith reads without it, where Kith recognises the file by itself', () => {
    const text =
      'StartDate,ResponseId,Finished,RecordedDate,RecipientFirstName,RecipientLastName,Q1_1,Q1_2\n' +
      'Start Date,Response ID,Finished,Recorded Date,Recipient First Name,Recipient Last Name,Who supports you? - 1,Who supports you? - 2\n' +
      '"{""ImportId"":""a""}","{""ImportId"":""b""}","{""ImportId"":""c""}","{""ImportId"":""d""}","{""ImportId"":""e""}","{""ImportId"":""f""}","{""ImportId"":""g""}","{""ImportId"":""h""}"\n' +
      'x,R1,1,x,Ada,Quill,Ben Orr,Cay Lund\nx,R2,0,x,Ben,Orr,,\n';
    const { recipe } = guess(text);
    expect(recipe.headerRows).toBe(3);
    const file = { file: 'a.csv', bytes: utf8(text) };
    const plain = importing([STAFF_FILE, file]);
    const mapped = importing([STAFF_FILE, { ...file, recipe }]);
    expect(rowsOf(plain)).toHaveLength(2);
    expect(rowsOf(mapped)).toEqual(rowsOf(plain));
    expect(mapped.people).toEqual(plain.people);
  });

  it('shows three of the cells of a column, each once, and counts those that say something and those on the staff list', () => {
    const colours = ['red', '', 'NA', 'blue', 'red', 'green', 'grey'];
    const found = guess(`from,to,colour\n${colours.map((colour, at) => `p${(at % 3) + 1},Ben Orr,${colour}`).join('\n')}\n`);
    expect(found.columns).toEqual([
      { reason: 'header', cells: 3, listed: 3, samples: ['p1', 'p2', 'p3'] },
      { reason: 'header', cells: 1, listed: 1, samples: ['Ben Orr'] },
      { reason: 'answer', cells: 4, listed: 0, samples: ['red', 'blue', 'green'] },
    ]);
    // Where nobody is listed, nobody is.
    expect(guess('from,to\na,b\n', []).columns.map(({ listed }) => listed)).toEqual([0, 0]);
  });

  it('looks at two thousand rows', () => {
    const rows = (before: number): string => `from,to,colour\n${'a,b,red\n'.repeat(before)}a,b,blue\n`;
    expect(guess(rows(1_999)).columns[2]?.cells).toBe(2);
    expect(guess(rows(2_000)).columns[2]?.cells).toBe(1);
  });

  it('is of what somebody says that a row is', () => {
    const text = 'id,name,from,to,unit\n1,Ada Quill,p1,p2,Ward\n';
    const as = (rows: RowKind | null) => guess(text, STAFF, 0, null, rows).recipe;
    expect(as('person').columns.map((column) => column.as)).toEqual(['id', 'name', 'keep', 'keep', 'unit']);
    expect(as('contact').columns.map((column) => column.as)).toEqual(['keep', 'keep', 'from', 'to', 'keep']);
    expect([as('person').rows, as('contact').rows, as('respondent').rows]).toEqual(['person', 'contact', 'respondent']);
    expect(as('contact')).toMatchObject({ name: 'a.csv', headerRows: 1, questions: [], words: [] });
    expect(as('person').columns[0]).toEqual({ header: 'id', as: 'id', question: 0, place: 0, word: '' });
  });

  it('takes a name in two columns where no column says who somebody is', () => {
    const meanings = (headers: string, rows: RowKind): readonly string[] =>
      guess(`${headers}\n${headers.replaceAll(/[^,]+/g, 'x')}\n`, STAFF, 0, null, rows).recipe.columns.map(({ as }) => as);
    expect(meanings('First name,Surname,unit', 'person')).toEqual(['first_name', 'last_name', 'unit']);
    expect(meanings('id,First name,Surname', 'person')).toEqual(['id', 'keep', 'keep']);
    expect(meanings('Name,First name,Surname', 'person')).toEqual(['name', 'keep', 'keep']);
    expect(meanings('Surname,First name,to', 'contact')).toEqual(['last_name', 'first_name', 'to']);
    expect(meanings('from,First name,Surname,to', 'contact')).toEqual(['from', 'keep', 'keep', 'to']);
    // Half a name is none.
    expect(meanings('First name,unit', 'person')).toEqual(['keep', 'unit']);
    expect(meanings('Surname,unit', 'person')).toEqual(['keep', 'unit']);
    for (const [first, last] of [
      ['My first name', 'Surname'],
      ['First name given', 'Surname'],
      ['First name', 'Old surname'],
      ['First name', 'Surname at birth'],
    ])
      expect(meanings(`${first},${last},to`, 'contact')).toEqual(['keep', 'keep', 'to']);
  });

  it('takes for a respondent one whom the first column names, of whom each stands in one row', () => {
    const STAFF_OF_TEN = Array.from({ length: 10 }, (_, at) => ({ id: `q${at}`, name: `Ada Quill${'abcdefghij'[at] ?? ''}` }));
    const nameOf = (at: number): string => STAFF_OF_TEN[at]?.name ?? '';
    const who = (...cells: readonly string[]) =>
      guess(`Code,Wen\n${cells.map((cell, at) => `${cell},${nameOf(9 - at)}`).join('\n')}\n`, STAFF_OF_TEN, 0, null, 'respondent').recipe
        .columns[0]?.as;
    expect(who(nameOf(0), nameOf(1))).toBe('from');
    expect(who(nameOf(0), nameOf(1), nameOf(2), nameOf(3), 'zz')).toBe('from');
  });

  it('says of each column of an export why it means what it does', () => {
    const found = guess(
      'StartDate,ResponseId,Finished,RecordedDate,IPAddress,RecipientFirstName,RecipientLastName,Q1_1,Q1_2,Q2\n' +
        'Start Date,Response ID,Finished,Recorded Date,IP Address,Recipient First Name,Recipient Last Name,Who supports you? - 1,Who supports you? - 2,Colour\n' +
        'x,R1,1,x,1.2.3.4,Ada,Quill,Ben Orr,Cay Lund,red\nx,R2,1,x,1.2.3.4,Ben,Orr,Zoe Pym,,blue\n',
    );
    expect(found.columns.map(({ reason }) => reason)).toEqual([
      ...['form', 'form', 'form', 'form', 'private', 'respondent', 'respondent', 'listed', 'listed', 'answer'],
    ]);
    expect(found.recipe.columns.map(({ as, question, place }) => `${as} ${question}.${place}`)).toEqual([
      ...['skip 0.0', 'skip 0.0', 'skip 0.0', 'skip 0.0', 'skip 0.0', 'first_name 0.0', 'last_name 0.0', 'to 0.1', 'to 0.2', 'keep 0.0'],
    ]);
    expect(found.recipe).toMatchObject({ headerRows: 2, questions: [{ title: 'Who supports you?', type: '', motive: 'support' }] });
  });

  it('takes people to choose from for choices, each by the word over it', () => {
    const found = guess(
      'Timestamp,Your name,Who do you ask? [Ben Orr],Who do you ask? [Cay Lund]\n1,Ada Quill,Yes,No\n2,Ben Orr,No,Yes\n3,Cay Lund,Yes,No\n',
    );
    expect(told(found)).toEqual([
      'Timestamp | skip | form',
      'Your name | from | respondent',
      'Who do you ask? [Ben Orr] | choice | 0.1 | Ben Orr | option',
      'Who do you ask? [Cay Lund] | choice | 0.2 | Cay Lund | option',
    ]);
  });

  it('takes names of whom none is listed for names', () => {
    const found = guess(
      'Your name,Who do you ask for advice? 1,Who do you ask for advice? 2\nAda Quill,Zoe Pym,Mo Shah\nBen Orr,Mo Shah,\n',
    );
    expect(told(found).slice(1)).toEqual([
      'Who do you ask for advice? 1 | to | 0.1 | names',
      'Who do you ask for advice? 2 | to | 0.2 | names',
    ]);
    expect(found.recipe.questions).toEqual([{ title: 'Who do you ask for advice?', type: '', motive: '' }]);
  });

  it('takes no column for contacts that says who answers, or that is private', () => {
    expect(
      told(guess('Your name,Whom,Email\nAda Quill,Ben Orr,Cay Lund\nBen Orr,Ada Quill,Cay Lund\nCay Lund,Ben Orr,Ada Quill\n')),
    ).toEqual(['Your name | from | respondent', 'Whom | to | 0.1 | listed', 'Email | skip | private']);
  });
});
