import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/domain/Source';
import { fileOf, findEarlier, listEarlierFiles, placeSources } from '../../src/editing/placeSources';
import { BY_HAND } from '../../src/editing/sourceByHand';

const source = (file: string, holds: Source['holds'], sha256 = 'a'): Source => ({
  file,
  holds,
  sha256,
  rows: 1,
  taken: 1,
  understood: '',
  columns: [],
});
const STUDY = [
  source('staff.csv', 'people'),
  source('book.xlsx#Staff', 'people'),
  source('book.xlsx#March', 'contacts'),
  source('book.xlsx#April', 'contacts'),
  source(BY_HAND, 'contacts', ''),
];

describe('where files that come in stand in a study', () => {
  it('knows a file by its name, whatever sheet or part of it is meant', () => {
    expect(['a.csv', 'book.xlsx#My #1 sheet', 'export.zip/a_ego.csv', 'no ending'].map((file) => fileOf({ file }))).toEqual([
      'a.csv',
      'book.xlsx',
      'export.zip',
      'no ending',
    ]);
    expect(listEarlierFiles(STUDY)).toEqual(['staff.csv', 'book.xlsx']);
  });

  it('takes a name with a mark of a version for the file without it', () => {
    const earlier = ['staff.csv', 'Answers May.xlsx'];
    for (const name of ['staff.csv', 'Staff (1).csv', 'staff_v2.csv', 'staff - corrected.xlsx', 'staff final v3.csv'])
      expect([name, findEarlier(name, earlier)]).toEqual([name, 'staff.csv']);
    expect(findEarlier('answers june.xlsx', earlier)).toBeNull();
    expect(findEarlier('v2.csv', ['v1.csv'])).toBeNull();
    // Which of two is meant cannot be told.
    expect(findEarlier('a.csv', ['a v1.csv', 'a v2.csv'])).toBeNull();
  });

  it('puts sheets of one name in each other’s place, the others by what they hold, and what is left goes', () => {
    const batch = [source('book.xlsx#April', 'contacts'), source('book.xlsx#Roster', 'people'), source('more.csv', 'contacts')];
    expect(placeSources(STUDY, batch, new Map([['book.xlsx', 'book.xlsx']]))).toEqual({ places: [3, 1, null], gone: [2] });
    expect(placeSources(STUDY, batch, new Map())).toEqual({ places: [null, null, null], gone: [] });
  });
});
