import { describe, expect, it } from 'vitest';
import { importing, importText, rowsOf, troubles, utf8, workbookOf } from '../importing';

describe('tables beside each other', () => {
  it('are each a table, with the rows of the file', () => {
    const batch = importText(
      'id,name,,from,to,type\nm1,Ada Quill,,m1,m2,Mentor\nm2,Ben Orr,,m2,m1,Mentor\nm3,Cay Lund,,,,\n,,,m1,m3,Elite\n,,,m9,m1,Elite\n',
    );
    expect(batch.people.map(({ id, name, origin }) => [id, name, origin?.row])).toEqual([
      ['m1', 'Ada Quill', 2],
      ['m2', 'Ben Orr', 3],
      ['m3', 'Cay Lund', 4],
    ]);
    expect(rowsOf(batch).map(({ from, to, origin, attributes }) => [from, to, origin.row, attributes.length])).toEqual([
      ['m1', 'm2', 2, 0],
      ['m2', 'm1', 3, 0],
      ['m1', 'm3', 5, 0],
      ['m9', 'm1', 6, 0],
    ]);
    expect(troubles(batch)).toEqual(['side-by-side 2 -']);
    expect(batch.unread).toEqual([]);
  });

  it('of the same columns are not one row for each respondent', () => {
    const staff = { file: 'staff.csv', bytes: utf8('id,name\nm1,Ada Quill\nm2,Ben Orr\nm3,Cay Lund\n') };
    const book = workbookOf([
      {
        name: 'Both',
        rows: [
          ['Spring'],
          ['from', 'to', 'type', '', 'from', 'to', 'type'],
          ['m1', 'm2', 'Mentor', '', 'm1', 'm3', 'Elite'],
          ['m2', 'm1', 'Mentor', '', 'm3', 'm1', 'Elite'],
        ],
      },
    ]);
    const batch = importing([staff, { file: 'book.xlsx', bytes: book }]);
    expect(rowsOf(batch).map(({ from, to, types }) => [from, to, types.join()])).toEqual([
      ['m1', 'm2', 'Mentor'],
      ['m2', 'm1', 'Mentor'],
      ['m1', 'm3', 'Elite'],
      ['m3', 'm1', 'Elite'],
    ]);
    expect(troubles(batch)).toEqual(['side-by-side 3 -']);
  });

  it('without a blank column are known by the headers that come again', () => {
    const batch = importText('from,to,type,from,to,type\nm1,m2,Mentor,m1,m3,Elite\nm2,m1,Mentor,m3,m1,Elite\n');
    expect(rowsOf(batch).map(({ from, to, types }) => [from, to, types.join()])).toEqual([
      ['m1', 'm2', 'Mentor'],
      ['m2', 'm1', 'Mentor'],
      ['m1', 'm3', 'Elite'],
      ['m3', 'm1', 'Elite'],
    ]);
  });

  it.each([
    ['a column without a header that holds something', 'from,to,,id,name\nm1,m2,x,m1,Ada\nm2,m1,,m2,Ben\n'],
    ['remarks behind a blank column', 'from,to,,Remarks,Seen\nm1,m2,,late,x\nm2,m1,,,\n'],
    ['one table', 'from,to,type\nm1,m2,Mentor\nm2,m1,Mentor\n'],
  ])('%s: it is one table', (_, text) => {
    const batch = importText(text);
    expect(batch.issues.map(({ code }) => code)).not.toContain('side-by-side');
    expect(rowsOf(batch)).toHaveLength(2);
  });
});
