import { describe, expect, it } from 'vitest';
import { bookCodebook } from '../../../src/codebook/bookCodebook';
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

function guess(text: string, staff = STAFF, at = 0, headerRows: number | null = null) {
  const [part] = openParts({ file: 'a.csv', bytes: utf8(text) }, 'a.csv', 0, DEFAULT_LIMITS).parts;
  const table = part === undefined ? null : finish(part.sheet(isHeaderRow(part.top.slice(at, at + (headerRows ?? 1))), 'raw'));
  if (table === null) throw new Error('no table');
  return guessRecipe(table, 'a.csv', headerRows, null, new StaffList(staff), (word) => vocabulary.look(word));
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
});
