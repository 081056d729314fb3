import { describe, expect, it } from 'vitest';
import type { Batch } from '../../../src/domain/Batch';
import type { ImportOptions } from '../../../src/import/ImportOptions';
import { readStanding } from '../../../src/import/rows/readStanding';
import { sayIssue } from '../../../src/words/issues/sayIssue';
import { importing, rowsOf, utf8 } from '../importing';

const reading = (list: string, contacts: string | null = null, options: ImportOptions = {}): Batch =>
  importing(
    [{ file: 'staff.csv', bytes: utf8(list) }, ...(contacts === null ? [] : [{ file: 'contacts.csv', bytes: utf8(contacts) }])],
    options,
  );
const said = ({ issues }: Batch): string[] => issues.filter(({ code }) => code === 'not-in-post').map(sayIssue);
const managers = ({ people }: Batch): string[] => people.filter(({ kind }) => kind === 'manager').map(({ name }) => name);
const LIST =
  'id,name,organisation,Status\nm1,Ada Quill,North,Active\nm2,Ben Orr,North,Left\nm3,Cay Lund,South,Leaver\nm4,Dan Vey,South,left 30/06/2025\nm5,Eve Moss,South,Maternity leave\n';

describe('people of a staff list who are not in post', () => {
  it('who has left is no manager, and is known by name all the same; the counts are said', () => {
    const batch = reading(LIST, 'from,to\nm1,Ben Orr\nm5,m1\n');
    expect(managers(batch)).toEqual(['Ada Quill', 'Eve Moss']);
    expect(batch.people.find(({ id }) => id === 'm2')).toMatchObject({ kind: 'outside_person', name: 'Ben Orr', organisation: 'North' });
    expect(rowsOf(batch)).toHaveLength(2);
    expect(said(batch)).toHaveLength(2);
    expect(said(batch)[0]).toMatch(/^3 people on the staff list have left: “Status: Left” \(1\), “Status: Leaver” \(1\) and /);
    expect(said(batch)[1]).toMatch(/^1 person on the staff list may not be in post: “Status: Maternity leave”\. They count as a manager/);
  });

  it('who answers stays a manager, and it is said', () => {
    const batch = reading(LIST, 'from,to\nm2,m1\nm1,m2\n');
    expect(managers(batch)).toEqual(['Ada Quill', 'Ben Orr', 'Eve Moss']);
    expect(said(batch)[0]).toContain('1 of them answered all the same, and counts as a manager. The others are no managers');
    expect(managers(reading('id,name,status,responded\nm1,Ada Quill,Left,yes\nm2,Ben Orr,Left,no\n'))).toEqual(['Ada Quill']);
    expect(managers(reading(LIST, 'from,to\nm3,nobody\nm1,m2\n'))).toContain('Cay Lund');
  });

  it('what somebody says of a word goes before', () => {
    const words = [
      { of: 'standing', written: 'Status: Left', meant: 'in_post' },
      { of: 'standing', written: 'status: maternity leave', meant: 'left' },
    ] as const;
    const batch = reading(LIST, null, { words });
    expect(managers(batch)).toEqual(['Ada Quill', 'Ben Orr']);
    expect(batch.standingWords?.map(({ written, people, meant }) => [written, people, meant])).toEqual([
      ['Status: Left', 1, 'in_post'],
      ['Status: Leaver', 1, 'left'],
      ['Status: left 30/06/2025', 1, 'left'],
      ['Status: Maternity leave', 1, 'left'],
    ]);
    expect(said(batch)).toHaveLength(1);
  });

  it('a date of leaving before the last start is past; without another date nobody can know, and it is asked', () => {
    const list = (starts: string): string =>
      `id,name,Leaving date${starts === '' ? '' : ',Start date'}\nm1,Ada Quill,30/06/2024${starts === '' ? '' : ',01/02/2019'}\nm2,Ben Orr,${starts}\nm3,Cay Lund,31/12/2027${starts === '' ? '' : ',01/02/2020'}\nm4,Dan Vey,31/12/4712${starts === '' ? '' : ',01/02/2020'}\n`;
    expect(managers(reading(list(',01/09/2025')))).toEqual(['Ben Orr', 'Cay Lund', 'Dan Vey']);
    const open = reading(list(''));
    expect(managers(open)).toHaveLength(4);
    expect(said(open)).toEqual([expect.stringMatching(/^2 people .* may not be in post: “Leaving date”/)]);
  });

  it('by the day of today a date of leaving is past or to come, and each is said by itself', () => {
    const list = 'Name,Leaving date,Starts\nAda Quill,30/11/2026,\nBen Orr,2027-04-23,\nCay Lund,,01/02/2028\nDan Vey,TBC,\n';
    const today = '2026-12-01';
    const batch = reading(list, null, { today });
    expect(managers(batch)).toEqual(['Ben Orr', 'Cay Lund', 'Dan Vey']);
    expect(batch.standingWords).toEqual([
      { written: 'Leaving date: past', people: 1, meant: 'left' },
      { written: 'Leaving date: to come', people: 1, meant: 'in_post' },
    ]);
    const past = [{ of: 'standing', written: 'Leaving date: past', meant: 'in_post' }] as const;
    expect(managers(reading(list, null, { today, words: past }))).toHaveLength(4);
    // What was said of the column, before the two were parted, is said of both.
    const column = [{ of: 'standing', written: 'Leaving date', meant: 'left' }] as const;
    expect(managers(reading(list, null, { today, words: column }))).toEqual(['Cay Lund', 'Dan Vey']);
  });

  it.each([['Leaves on (if known)'], ['Leaves'], ['Expected leaving date'], ['Leaving date – if any']])('“%s” says when', (header) => {
    const batch = reading(`id,name,${header},Start date\nm1,Ada Quill,30/06/2024,01/02/2019\nm2,Ben Orr,,01/09/2025\n`);
    expect(managers(batch)).toEqual(['Ben Orr']);
  });

  it.each([
    ['Leaver', 'Y', 'N'],
    ['Active', 'No', 'Yes'],
    ['Current employee', 'N', 'Y'],
    ['In post?', 'no', 'yes'],
  ])('a column “%s” says who has left', (header, gone, here) => {
    expect(managers(reading(`id,name,${header}\nm1,Ada Quill,${gone}\nm2,Ben Orr,${here}\n`))).toEqual(['Ben Orr']);
  });

  it('what is marked behind a name is no part of it', () => {
    const batch = reading('id,name\nm1,Ada Quill (left)\nm2,Ben Orr – LEAVER\nm3,Cay Lund (Agency)\nm4,Dan Vey (Chief Nurse)\n');
    expect(batch.people.map(({ name, kind }) => [name, kind])).toEqual([
      ['Ada Quill', 'outside_person'],
      ['Ben Orr', 'outside_person'],
      ['Cay Lund', 'manager'],
      ['Dan Vey (Chief Nurse)', 'manager'],
    ]);
    const plain = reading('name,organisation\nAda Quill (left),North\nBen Orr,North\n');
    expect(plain.people.map(({ id }) => id)).toEqual(['Ada Quill', 'Ben Orr']);
  });

  it('cover and agency without a name are posts without a person', () => {
    const batch = reading('id,name\nm1,Maternity cover\nm2,Agency/Bank\nm3,Bank\nm4,Ann Bank\nm5,Agency nurse\n');
    expect(batch.people.map(({ name }) => name)).toEqual(['Ann Bank']);
    expect(batch.issues.filter(({ code }) => code === 'vacant-post')).toHaveLength(1);
  });

  it('of networks and of nodes of a network file nothing of this is said', () => {
    expect(said(reading('id,name,kind,status\nm1,Ada Quill,manager,\nn1,Forum,collectivity,closed\n'))).toEqual([]);
  });

  it.each([
    'Left',
    'has left',
    'LEAVER',
    'Retired',
    'Terminate Assignment',
    'No longer in post',
    'ex-employee',
    'Left June 2025',
    'Not in post',
  ])('“%s” says that somebody has left', (cell) => {
    expect(readStanding(cell)).toBe('left');
  });

  it.each([
    'Maternity cover',
    'Bank',
    'Agency',
    'On secondment',
    'Career break',
    'Inactive Not Worked',
    'Leaving 31/12/2027',
    'Resigned',
    'Notice',
  ])('“%s” leaves it open', (cell) => {
    expect(readStanding(cell)).toBe('unclear');
  });

  it.each([
    'Active',
    'Permanent',
    'Substantive',
    'Fixed term',
    'Interim',
    'Left-handed',
    'Leftwich',
    'Bankside',
    'Retired and returned',
    'Live',
    'Full time',
  ])('“%s” says nothing of it', (cell) => {
    expect(readStanding(cell)).toBeNull();
  });
});

describe('columns in which it is read who is in post', () => {
  const unknown = (text: string, today?: string) =>
    importing([{ file: 'staff.csv', bytes: utf8(text) }], today === undefined ? {} : { today })
      .issues.filter(({ code }) => code === 'unknown-column-kept')
      .map(({ column }) => column);

  it('are none that Kith does not know', () => {
    const list = [
      'id,name,Start date,Leaving date,Status,Active,Notes,Contract,Shoe',
      'a,Ann,01/02/2020,31/03/2030,In post,Yes,tall,Permanent,4',
      'b,Ben,01/02/2021,,Left,No,short,Bank,5',
    ].join('\n');
    // Of notes nothing was read; without a day that is handed in, start dates tell how late it is.
    expect(unknown(list)).toEqual(['Notes', 'Shoe']);
    expect(unknown(list, '2026-12-01')).toEqual(['Start date', 'Notes', 'Shoe']);
    expect(unknown('id,name,Leaving date,Status\na,Ann,soon,x\nb,Ben,,y\n')).toEqual(['Leaving date', 'Status']);
  });

  it('are so in an extract of staff records, too', () => {
    expect(
      unknown(
        'Employee Number,First Name,Last Name,Position Title,Assignment End Date,Shoe\n1,Ann,Lee,Matron,31/03/2030,4\n2,Bo,Ray,Matron,,5\n',
        '2026-12-01',
      ),
    ).toEqual(['Shoe']);
  });
});
