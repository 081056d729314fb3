import { describe, expect, it } from 'vitest';
import type { Batch } from '../../../src/domain/Batch';
import { saysVacant } from '../../../src/import/rows/saysVacant';
import { sayIssue } from '../../../src/words/issues/sayIssue';
import { importing, rowsOf, troubles, utf8 } from '../importing';

const LIST =
  'id,name,organisation\nm1,Ada Quill,North\nm2,Vacant,North\nm3,TBC,South\nm4,N/A post,South\nm5,To be confirmed,East\nm6,Unfilled,East\nm7,Ben Orr,East\n';
const reading = (contacts: string | null, list = LIST): Batch =>
  importing([{ file: 'staff.csv', bytes: utf8(list) }, ...(contacts === null ? [] : [{ file: 'contacts.csv', bytes: utf8(contacts) }])]);
const vacant = ({ issues }: Batch) => issues.filter(({ code }) => code === 'vacant-post');

describe('posts that nobody holds', () => {
  it('are no managers, and one issue counts them and names their rows', () => {
    const batch = reading('from,to,type\nm1,m7,Mentor\nm7,m1,Mentor\n');
    expect(batch.people.map(({ name }) => name)).toEqual(['Ada Quill', 'Ben Orr']);
    expect(vacant(batch).map(({ file, row, column, severity }) => [file, row, column, severity])).toEqual([
      ['staff.csv', 3, 'name', 'warning'],
    ]);
    expect(vacant(batch).map(sayIssue).join('')).toMatch(/^5 rows.*“Vacant” in row 3, “TBC” in row 4, “N\/A post” in row 5/);
    expect(batch.sources.map(({ rows, taken }) => [rows, taken])).toEqual([
      [7, 2],
      [2, 2],
    ]);
  });

  it('who answers is a person, whatever their name; so is who is said to have answered', () => {
    const answering = reading('from,to,type\nm3,m1,Mentor\nm1,m3,Mentor\n');
    expect(answering.people.map(({ name }) => name).sort()).toEqual(['Ada Quill', 'Ben Orr', 'TBC']);
    expect(rowsOf(answering)).toHaveLength(2);
    expect(answering.sources[0]).toMatchObject({ rows: 7, taken: 3 });
    const marked = reading(null, 'id,name,responded\nm1,Ada Quill,yes\nm2,Vacant,yes\nm3,Vacant,no\n');
    expect(marked.people.map(({ id }) => id)).toEqual(['m1', 'm2']);
  });

  it('a contact who is such a post is none, and the row says so', () => {
    const batch = reading('from,to,type\nm1,m2,Mentor\nm1,Vacant,Mentor\nm1,To be confirmed,Mentor\nm1,m7,Mentor\n');
    expect(rowsOf(batch).map(({ to }) => to)).toEqual(['m7']);
    expect(troubles(batch).filter((one) => one.startsWith('no-contact'))).toEqual([
      'no-contact 2 to',
      'no-contact 3 to',
      'no-contact 4 to',
    ]);
  });

  it('without ids there may be several, and they are no one person', () => {
    const batch = reading(null, 'name,role\nAda Quill,Lead\nVacant,Matron\nVacant,Clerk\nBen Orr,Lead\n');
    expect(batch.people.map(({ name }) => name)).toEqual(['Ada Quill', 'Ben Orr']);
    expect(troubles(batch)).toEqual(['vacant-post 3 name']);
    expect(vacant(batch)[0]?.values).toMatchObject({ count: 2 });
  });

  it.each([
    'VACANT',
    '(vacant)',
    'Vacant 2',
    '*VACANT*',
    'Vacant – Head of Ops',
    'Vacancy (interim cover)',
    'Post currently vacant',
    'Matron: Vacant',
    'tbc',
    'T.B.C.',
    'TBA',
    'To be appointed',
    'Not in post',
    'A N Other',
    'A.N. Other',
    'Recruitment in progress',
    'No post holder',
    'Unfilled',
    'New post',
    'Frozen post',
  ])('“%s” is one', (name) => {
    expect(saysVacant(name)).toBe(true);
  });

  it.each([
    'Ann Vacant',
    'Noone',
    'Null',
    'NA',
    'None',
    'Nobody',
    'Tobias Confirmed',
    'Vacanti',
    'Bo Held',
    'Frost, Open',
    'Ann Other',
    'T. Bc',
    '',
  ])('“%s” is none', (name) => {
    expect(saysVacant(name)).toBe(false);
  });
});
