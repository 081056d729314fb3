import { describe, expect, it } from 'vitest';

import { DEFAULT_LIMITS, type Limits } from '../../../src/import/files/Limits';
import type { Sheet } from '../../../src/import/files/Sheet';
import { TableTooLarge } from '../../../src/import/files/TableTooLarge';
import { SheetMaker } from '../../../src/import/formats/SheetMaker';
import { IssueLog } from '../../../src/import/IssueLog';
import { wholeIssues } from '../importing';

const rowsOf = ({ headers, length, cells, words }: Sheet): readonly (readonly string[])[] =>
  Array.from({ length }, (_, row) => headers.map((_header, column) => words[cells[row * headers.length + column] ?? 0] ?? '?'));

/** What is said of a table that is too large; `null` = nothing. */
function refusal(limits: Partial<Limits>, make: (sheet: (headers: readonly string[]) => SheetMaker) => void): string | null {
  try {
    make((headers) => new SheetMaker(headers, { ...DEFAULT_LIMITS, ...limits }));
  } catch (fault) {
    if (!(fault instanceof TableTooLarge)) throw fault;
    const log = new IssueLog('t.csv');
    fault.refuse(log);
    return wholeIssues({ issues: log.finish() })[0] ?? '';
  }
  return null;
}

describe('a table that is made cell by cell', () => {
  it('has columns as they are met, and blanks where nothing was said', () => {
    const sheet = new SheetMaker(['from', 'to'], DEFAULT_LIMITS);
    for (const row of [4, 7, 9]) expect(sheet.addRow(row)).toBe([4, 7, 9].indexOf(row));
    sheet.set(1, ' z ');
    sheet.tell('note', 'late');
    sheet.tell('to', 'elsewhere');
    sheet.set(0, '  ');
    sheet.put(1, 0, "'=b");
    sheet.put(1, 1, ' c ');
    sheet.put(2, 1, 'y');
    expect([sheet.length, sheet.headers, sheet.at(1, 0), sheet.at(0, 0), sheet.at(2, 1), sheet.rowAt(1)]).toEqual([
      3,
      ['from', 'to', 'note', 'to (attribute)'],
      '=b',
      '',
      'y',
      7,
    ]);
    const made = sheet.finish('t.csv', 'UTF-8');
    expect(rowsOf(made)).toEqual([
      ['', '', '', ''],
      ['=b', 'c', '', ''],
      ['', 'y', 'late', 'elsewhere'],
    ]);
    expect([made.file, made.understood, made.found, [...made.rows]]).toEqual(['t.csv', 'UTF-8', 3, [4, 7, 9]]);
    expect([...sheet.finish('t.csv', '', { refused: 2, numbered: [1, 2, 3] }).rows]).toEqual([1, 2, 3]);
    expect(sheet.finish('t.csv', '', { refused: 2 }).found).toBe(5);
  });

  it('gives and changes the cells of a column', () => {
    const sheet = new SheetMaker(['id'], DEFAULT_LIMITS);
    for (const id of ['a', '', 'b', '']) {
      sheet.addRow(0);
      sheet.set(0, id);
    }
    sheet.change(0, (id) => (id === '' ? '' : `${id}1`));
    expect(sheet.textsOf(0)).toEqual(['a1', '', 'b1']);
    expect(rowsOf(sheet.finish('', ''))).toEqual([['a1'], [''], ['b1'], ['']]);
  });

  it('is refused where it is larger than it may be, and not before', () => {
    expect(refusal({ columns: 2 }, (make) => make(['a', 'b']).columnOf('a'))).toBe(null);
    expect(refusal({ columns: 2 }, (make) => make(['a', 'b']).columnOf('c'))).toBe('error too-many-columns t.csv most=2');
    const add = (count: number, headers: readonly string[]) => (make: (headers: readonly string[]) => SheetMaker) => {
      const sheet = make(headers);
      for (let row = 0; row < count; row += 1) {
        sheet.addRow(row);
        sheet.set(0, `w${row}`);
      }
    };
    expect(refusal({ rows: 2 }, add(2, ['a']))).toBe(null);
    expect(refusal({ rows: 2 }, add(3, ['a']))).toBe('error table-too-large t.csv what=rows, most=2');
    expect(refusal({ cells: 6 }, add(2, ['a', 'b', 'c']))).toBe(null);
    expect(refusal({ cells: 6 }, add(3, ['a', 'b', 'c']))).toBe('error table-too-large t.csv what=cells, most=6');
    expect(refusal({ words: 2 }, add(2, ['a']))).toBe(null);
    expect(refusal({ words: 2 }, add(3, ['a']))).toBe('error table-too-large t.csv what=different-cells, most=2');
  });
});
