import { describe, expect, it } from 'vitest';
import { finish } from '../../src/support/finish';
import { lookAtFiles } from '../../src/pipeline/lookAtFiles';
import type { PartSaid } from '../../src/import/files/InputFile';
import { importing, rowsOf, troubles, utf8, workbookOf } from './importing';
import { recipeOf } from './mapping/mapped';

const BOOK = workbookOf([
  {
    name: 'Staff',
    rows: [
      ['id', 'name'],
      ['p1', 'Ada Quill'],
      ['p2', 'Ben Orr'],
    ],
  },
  {
    name: 'March',
    rows: [
      ['from', 'to'],
      ['p1', 'p2'],
    ],
  },
  {
    name: 'April',
    rows: [
      ['from', 'to'],
      ['p2', 'Zoe Pym'],
    ],
  },
  {
    name: 'Other',
    rows: [
      ['Wer', 'Wen'],
      ['p2', 'p1'],
    ],
  },
  {
    name: 'Old',
    state: 'hidden',
    rows: [
      ['from', 'to'],
      ['p1', 'Mo Shah'],
    ],
  },
]);
const read = (...said: readonly PartSaid[]) => importing([{ file: 'book.xlsx', bytes: BOOK, said }]);
const ties = (batch: ReturnType<typeof importing>): string[] => rowsOf(batch).map(({ from, to }) => `${from}>${to}`);

describe('sheets of which somebody has said what they hold', () => {
  it('nothing is read while it is not clear which is meant', () => {
    expect(troubles(read())).toEqual(['choose-sheet - -']);
  });

  it('one that is left out leaves it clear', () => {
    const batch = read({ name: 'April', holds: 'none' });
    expect([batch.people.length, ties(batch)]).toEqual([2, ['p1>p2']]);
  });

  it('several may hold contacts, a hidden one among them', () => {
    const batch = read({ name: 'March', holds: 'contacts' }, { name: 'April', holds: 'contacts' }, { name: 'Old', holds: 'contacts' });
    expect([batch.people.length, ties(batch)]).toEqual([2, ['p1>p2', 'p2>Zoe Pym', 'p1>Mo Shah']]);
  });

  it('each is read by its own columns, and the others as they were said', () => {
    const batch = read(
      { name: 'Other', holds: null, recipe: recipeOf('contact', { Wer: 'from', Wen: 'to' }) },
      { name: 'Staff', holds: 'people' },
      { name: 'March', holds: 'contacts' },
    );
    expect([batch.people.map(({ id }) => id), ties(batch).sort()]).toEqual([
      ['p1', 'p2'],
      ['p1>p2', 'p2>p1'],
    ]);
    expect(batch.issues.filter(({ code }) => code === 'choose-sheet').map(({ values }) => values)).toEqual([
      { sheets: ['April'], read: ['Other'] },
    ]);
  });

  it('columns that do not fit their sheet refuse the sheet, and not the others', () => {
    const batch = read(
      { name: 'March', holds: null, recipe: recipeOf('contact', { Wer: 'from', Wen: 'to' }) },
      { name: 'Staff', holds: 'people' },
      { name: 'April', holds: 'contacts' },
    );
    expect([batch.unread, troubles(batch)]).toEqual([['book.xlsx#March'], ['mapping-misfit - -']]);
    expect([batch.people.length, ties(batch)]).toEqual([2, ['p2>Zoe Pym']]);
  });

  it('columns of which something is still to be said refuse the sheet, and not the others', () => {
    const batch = read(
      { name: 'March', holds: null, recipe: recipeOf('contact', { from: 'from', to: 'keep' }) },
      { name: 'Staff', holds: 'people' },
      { name: 'April', holds: 'contacts' },
    );
    expect([batch.unread, batch.issues.find(({ code }) => code === 'mapping-incomplete')?.file]).toEqual([
      ['book.xlsx#March'],
      'book.xlsx#March',
    ]);
    expect([batch.people.length, ties(batch)]).toEqual([2, ['p2>Zoe Pym']]);
  });

  it('shows rows by the numbers of the file, blank rows and line ends of every kind aside', () => {
    const sheet = workbookOf([{ name: 'One', rows: [['Title'], [], ['from', 'to'], ['', ''], ['p1', 'p2']] }]);
    const seen = finish(
      lookAtFiles([
        { file: 'book.xlsx', bytes: sheet },
        { file: 'text.csv', bytes: utf8('Title\r\n\r\n"fr\nom",to\r\n,\r\np1,p2\r\n') },
      ]),
    );
    expect(seen.map(({ numbers, isSheet }) => [numbers, isSheet])).toEqual([
      [[1, 3, 5], true],
      [[1, 3, 5], false],
    ]);
  });
});
