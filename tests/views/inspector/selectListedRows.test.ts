import { expect, it } from 'vitest';

import { makePerson } from '../../../src/domain/makePerson';
import { selectListedRows } from '../../../src/views/inspector/selectListedRows';

const source = (file: string) => ({
  file,
  holds: 'people' as const,
  sha256: '',
  rows: 2,
  taken: 2,
  understood: '',
  columns: [
    { column: 'id', header: 'Staff no' },
    { column: 'name', header: 'Name' },
    { column: 'role', header: 'Post' },
  ],
});
const people = [
  makePerson({ id: 'a', name: 'Ann', kind: 'manager', origin: { source: 0, row: 2 }, attributes: [{ name: 'ward', value: '7' }] }),
  makePerson({ id: 'b', name: 'Ben', kind: 'manager', role: 'Matron', edited: true, origin: { source: 1, row: 5 } }),
  makePerson({ id: 'c', name: 'Cy', kind: 'manager' }),
];
const select = (...ids: readonly string[]) =>
  selectListedRows(
    { sources: [source('people.csv'), source('more.csv')] },
    { people },
    ids.length === 1 ? { kind: 'person', id: ids[0]! } : { kind: 'pair', ids: [ids[0]!, ids[1]!] },
    true,
  );

it('shows the row of the people file under its own headers, and that it was changed by hand', () => {
  expect(select('b')).toEqual([
    {
      file: 'more.csv',
      headers: ['Staff no', 'Name', 'Post'],
      rows: [{ row: 5, marked: false, edited: true, cells: ['b', 'Ben', 'Matron'] }],
    },
  ]);
});

it('leaves out columns that are empty, shows those that Kith has no word for, and both of a pair', () => {
  expect(select('a', 'b').map(({ file, headers, rows }) => [file, headers, rows.map(({ row, edited }) => [row, edited])])).toEqual([
    ['people.csv', ['Staff no', 'Name', 'ward'], [[2, false]]],
    ['more.csv', ['Staff no', 'Name', 'Post'], [[5, true]]],
  ]);
});

it('has no row of somebody whom no file lists', () => {
  expect(select('c')).toEqual([]);
});
