import { describe, expect, it } from 'vitest';
import type { Batch } from '../../../src/domain/Batch';
import { importText, rowsOf } from '../importing';

const asked = ({ issues }: Batch): unknown[] =>
  issues.filter(({ code }) => code === 'may-be-contacts').map(({ row, column, values }) => ({ row, column, ...values }));

describe('columns that may say something of contacts', () => {
  it('of yes and no under an unknown header are asked about, with how many say no', () => {
    expect(asked(importText('from,to,Supports me\nm1,m2,yes\nm2,m1,No\nm3,m1,\nm3,m2,n\n'))).toEqual([
      { row: 3, column: 'Supports me', what: 'yes-no', header: 'Supports me', rows: 2 },
    ]);
  });

  it.each([
    ['a known header', 'from,to,Still in touch?\nm1,m2,yes\nm2,m1,no\n'],
    ['nothing but yes', 'from,to,Seen\nm1,m2,yes\nm2,m1,yes\n'],
    ['other words', 'from,to,Mood\nm1,m2,yes\nm2,m1,perhaps\n'],
    ['numbers', 'from,to,Visits\nm1,m2,1\nm2,m1,0\n'],
    ['a column of ticks for a type', 'from,to,Mentor\nm1,m2,yes\nm2,m1,no\n'],
  ])('%s: nothing is asked', (_, text) => {
    expect(asked(importText(text))).toEqual([]);
  });

  it('of words for a contact that is in use or not, under an unknown header', () => {
    expect(asked(importText('from,to,Status\nm1,m2,Active\nm2,m1,Ended\nm3,m1,Left\n'))).toEqual([
      { row: 2, column: 'Status', what: 'activity', header: 'Status', rows: 2 },
    ]);
    expect(asked(importText('from,to,activity,Remark\nm1,m2,active,daily\n'))).toEqual([]);
  });

  it('called as a type that hold something else than ticks', () => {
    expect(asked(importText('from,to,Mentor,Elite\nm1,m2,3,0\nm2,m1,0,2\n'))).toMatchObject([
      { column: 'Mentor', what: 'no-ticks' },
      { column: 'Elite', what: 'no-ticks' },
    ]);
  });

  it('where the contact works, beside “to”, is no extra information', () => {
    const [row] = rowsOf(importText('from,to,to organisation,to role\nm1,Zoe Pike,Council,Chief\n'));
    expect(row).toMatchObject({ contactOrganisation: 'Council', contactRole: 'Chief' });
  });

  it('“1 - Never” is no contact, as “Never” is', () => {
    const rows = rowsOf(importText('from,to,frequency\nm1,m2,1 - Never\nm2,m1,5 - Daily\nm3,m1,2 - Not at all\n'));
    expect(rows.map(({ activity }) => activity)).toEqual(['absent', 'untold', 'absent']);
  });

  it('of people who are named in other rows may be a staff list', () => {
    expect(asked(importText('id,name,from,to\nm1,Ada Quill,m1,m2\nm2,Ben Orr,m1,m3\nm3,Cay Lund,m2,m1\n'))).toMatchObject([
      { row: 2, column: 'id', what: 'beside', rows: 3 },
    ]);
    // The id of who reports, once more; and numbers of ties.
    expect(asked(importText('id,from,to\nm1,m1,m2\nm1,m1,m3\nm2,m2,m1\n'))).toEqual([]);
    expect(asked(importText('id,from,to\n1,m1,m2\n2,m1,m3\n3,m2,m1\n'))).toEqual([]);
  });

  it('of how often, in a list of names under a title, make no staff list in silence', () => {
    expect(asked(importText('Advice,\nName,How often\nAda Quill,Daily\nBen Orr,Weekly\n', {}, 'list.csv'))).toEqual([
      { row: 2, column: 'How often', what: 'staff-list', header: 'How often', rows: 2 },
    ]);
    expect(asked(importText('id,name,Active,Start\nm1,Ada Quill,yes,2019\n', {}, 'list.csv'))).toEqual([]);
  });
});
