import { describe, expect, it } from 'vitest';
import type { Batch } from '../../../src/domain/Batch';
import { saysNobody } from '../../../src/import/rows/saysNobody';
import { sayIssue } from '../../../src/words/issues/sayIssue';
import { importing, rowsOf, utf8 } from '../importing';

const STAFF = 'id,name\na,Ann Lee\nb,Ben Orr\nc,Cy Ho\nd,Dee Moss\n';
const HEADERS = {
  'contacts beside each other': 'from,contact 1,contact 2,contact 3',
  'an export of a form':
    'Timestamp,Your name,Who do you turn to for advice? 1,Who do you turn to for advice? 2,Who do you turn to for advice? 3',
} as const;
const read = (header: string, ...rows: readonly string[]): Batch =>
  importing([
    { file: 'staff.csv', bytes: utf8(STAFF) },
    {
      file: 'answers.csv',
      bytes: utf8([header, ...rows.map((row) => (header.startsWith('Timestamp') ? `2026-06-01,${row}` : row))].join('\n')),
    },
  ]);
/** Who is named, and who is known to name more: “a b +” = a names b, and a cell that cannot be read. */
const named = (batch: Batch): readonly string[] => {
  const all = new Map<string, string[]>();
  for (const { from, to, contactKind } of rowsOf(batch)) all.set(from, [...(all.get(from) ?? []), contactKind === 'unread' ? '+' : to]);
  return [...all].map(([from, to]) => [from, ...new Set(to)].join(' '));
};
const said = ({ issues }: Batch): readonly string[] => issues.filter(({ code }) => code === 'error-cell').map(sayIssue);
const nobody = ({ people }: Batch): readonly string[] => people.flatMap(({ id, responded }) => (responded === 'yes' ? [id] : []));

describe.each(Object.entries(HEADERS))('errors of a lookup in %s', (_, header) => {
  it('#N/A behind names is blank, where none stands before a name and no place is blank; who has nothing else is not read', () => {
    const batch = read(header, 'a,b,#N/A,#N/A', 'b,c,d,#N/A', 'c,#N/A,#N/A,#N/A', 'd,a,b,c');
    expect(named(batch)).toEqual(['a b', 'b c d', 'c +', 'd a b c']);
    // Nobody says that they have nobody.
    expect(nobody(batch)).not.toContain('c');
    expect(said(batch)).toEqual([
      'The cell holds the error #N/A, and was read as blank. Correct it in the spreadsheet. (2 rows; this is the first.)',
      'The cell holds the error #N/A, so Kith cannot tell who is named. The number of contacts of that person counts as “at least”. Write who it is, or leave the cell blank where nobody was named.',
    ]);
  });

  it.each([
    ['a place is blank', ['a,b,#N/A,#N/A', 'b,c,d,', 'd,a,b,c'], ['a b +', 'b c d', 'd a b c']],
    ['one stands before a name', ['a,b,#N/A,c', 'b,c,d,#N/A', 'd,a,b,c'], ['a b + c', 'b c d +', 'd a b c']],
  ] as const)('where %s, each is an answer that cannot be read, and it is said once', (__, rows, expected) => {
    const batch = read(header, ...rows);
    expect(named(batch).map((one) => one.split(' ').toSorted().join(' '))).toEqual(
      expected.map((one) => one.split(' ').toSorted().join(' ')),
    );
    expect(said(batch)).toHaveLength(1);
  });

  it('a column that has nothing else is blank beside one that has names', () => {
    const batch = read(header, 'a,b,#N/A,', 'b,c,#N/A,d', 'd,a,#N/A,');
    expect(named(batch)).toEqual(['a b', 'b c d', 'd a']);
    expect(said(batch)).toHaveLength(1);
  });

  it.each(['#REF!', '#VALUE!', '#DIV/0!'])('%s is never blank, nor two names', (error) => {
    const batch = read(header, `a,b,${error},${error}`, `b,c,d,${error}`, 'd,a,b,c');
    expect(named(batch)).toEqual(['a b +', 'b c d +', 'd a b c']);
    expect(said(batch)).toHaveLength(1);
  });
});

it('in a list of contacts an error is somebody who cannot be read, and it is said once of each kind', () => {
  const batch = read('from,to', 'a,b', 'b,#N/A', 'c,#N/A', 'd,#REF!');
  expect(named(batch)).toEqual(['a b', 'b +', 'c +', 'd +']);
  expect(said(batch)).toHaveLength(2);
  expect(batch.issues.filter(({ code }) => code === 'no-contact' || code === 'several-contacts')).toEqual([]);
});

it('where there is nothing but errors, nobody has named nobody', () => {
  const batch = read('from,contact 1,contact 2', 'a,#N/A,#N/A', 'b,#N/A,#N/A');
  expect(named(batch)).toEqual(['a +', 'b +']);
  expect(said(batch)).toHaveLength(1);
});

it.each(['#N/A', '#REF!', '#VALUE!', '#DIV/0!'])('%s does not say that there is nobody', (error) => {
  expect(saysNobody(error)).toBe(false);
});
