import { describe, expect, it } from 'vitest';

import { guessHolds } from '../../../src/import/files/guessHolds';
import { isHeaderRow } from '../../../src/import/files/isHeaderRow';
import { chooseHeader, isWeak, makeHeaderTest } from '../../../src/import/files/makeHeaderTest';
import { isKnownHeader } from '../../../src/import/columns/isKnownHeader';
import { PEOPLE_COLUMNS } from '../../../src/import/columns/peopleColumns';
import { none } from '../tables';

const cells = (row: string): readonly string[] => row.split(',');

describe('what a table holds', () => {
  it.each([
    ['from,to', 'contacts'],
    ['from,contact 1,contact 2', 'contacts'],
    ['from,x', null],
    ['to,x', null],
    ['id,x', 'people'],
    ['name,x', 'people'],
    ['id,to', 'people'],
    ['x,y', null],
  ])('%s: %s', (headers, holds) => {
    expect(guessHolds(cells(headers), none)).toBe(holds);
  });

  it('is asked of the headers that somebody has named', () => {
    expect(
      guessHolds(
        cells('Wer,Wen'),
        new Map([
          ['from', 'Wer'],
          ['to', 'Wen'],
        ]),
      ),
    ).toBe('contacts');
    expect(guessHolds(cells('Wer,Wen'), new Map([['name', 'Wer']]))).toBe('people');
  });
});

describe('cells may head a table', () => {
  const headed = (row: string): string =>
    ([null, 'people', 'contacts'] as const).filter((holds) => makeHeaderTest(holds, none)(cells(row))).join('|');

  it.each([
    ['id,x', '|people'],
    ['name,x', '|people'],
    ['from,to', '|contacts'],
    ['from,x', ''],
    ['name,', ''],
    ['name', ''],
    [',', ''],
    ['x,y', ''],
    ['id,from,to', '|people|contacts'],
    // Those of a survey program head its export, whatever it is said to hold.
    ['ResponseId,StartDate,RecordedDate', '|people|contacts'],
  ])('%s: %s', (row, holds) => {
    expect(headed(row)).toBe(holds);
  });

  it('of which Kith knows one alone is a weak one', () => {
    expect(['name,x', 'x,y', 'from,x', 'name,unit', 'from,to', 'name,name'].map((row) => isWeak(cells(row)))).toEqual([
      true,
      true,
      true,
      false,
      false,
      true,
    ]);
    expect(makeHeaderTest(null, none).isWeak?.(cells('name,x'))).toBe(true);
  });
});

describe('the header among the first rows', () => {
  const at = (...rows: readonly string[]): number => chooseHeader(rows.map(cells), makeHeaderTest('people', none));

  it('is the first that may be one, unless that is weak and a later one has more cells', () => {
    expect(at('x,y', 'id,unit', 'id,name,unit')).toBe(1);
    expect(at('name,x', 'id,unit', 'id,name,unit')).toBe(2);
    expect(at('name,x', 'id,name,unit', 'id,name,unit,role')).toBe(1);
    // As many cells are not more; blank ones are none; one that is weak is none either.
    expect(at('name,x', 'id,unit')).toBe(0);
    expect(at('name,x', 'id,unit,,')).toBe(0);
    expect(at('name,x', 'id,x,y')).toBe(0);
    expect(at('name,x', 'x,y,z,unit')).toBe(0);
    expect(at('x,y')).toBe(-1);
    expect(at()).toBe(-1);
  });

  it('is the very row that is asked for, with or without its blank cells, and the rows below it are counted', () => {
    const isHeader = isHeaderRow([
      ['', 'Who', ' Whom '],
      ['a', '', '', 'd', ''],
    ]);
    expect([isHeader(['Who', 'Whom']), isHeader(['', ' Who', '', 'Whom', '']), isHeader(['Whom', 'Who']), isHeader(['Who'])]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([isHeader.columns, isHeader.rows, isHeader.isWeak]).toEqual([4, 2, undefined]);
    expect([isHeaderRow([]).columns, isHeaderRow([]).rows, isHeaderRow([])([''])]).toEqual([0, 0, true]);
    expect([isHeaderRow([['a']]).columns, isHeaderRow([['', '']]).columns]).toEqual([1, 0]);
    // Two cells are not one that has both.
    expect(isHeaderRow([['a', 'b']])(['a","b'])).toBe(false);
  });
});

it('a header alone is known or not', () => {
  expect(['Staff number', 'unit', 'Shoe size', ''].map((header) => isKnownHeader(header, PEOPLE_COLUMNS))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
