import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import type { Issue } from '../../../src/domain/Issue';
import type { InputFile } from '../../../src/import/files/InputFile';
import { DEFAULT_LIMITS } from '../../../src/import/files/Limits';
import { readTables } from '../../../src/import/files/readTables';
import { finish } from '../../../src/support/finish';
import { utf8, workbookOf, type SheetOf } from '../importing';
import { none } from '../tables';

/** The tables of a file, `name holds`, and what is said of it: of tables that are taken their own log has it. */
function read(bytes: Uint8Array, file = 'a.csv', said: Partial<InputFile> = {}) {
  const issues: Issue[] = [];
  const tables = finish(readTables({ file, bytes, ...said }, file, DEFAULT_LIMITS, none, issues));
  const say = ({ code, severity, file: of, row, values }: Issue) => [code, severity, of, row, values];
  return {
    tables: tables.map(({ table, holds }) => `${table.file} ${holds}`),
    issues: issues.map(say),
    logged: tables.flatMap(({ log }) => log.finish().map(say)),
  };
}
const refused = (code: string, values: object, file: string, row: number | null = null) => ({
  tables: [],
  issues: [[code, 'error', file, row, values]],
  logged: [],
});

describe('a file by what its bytes are', () => {
  it('is blank', () => {
    expect(read(new Uint8Array())).toEqual(refused('empty-file', { what: 'file' }, 'a.csv'));
    expect(read(new Uint8Array(), 'a.xlsx')).toEqual(refused('empty-file', { what: 'file' }, 'a.xlsx'));
  });

  it.each(['a.##h', 'a.##D'])('is half of a dataset of UCINET: %s', (file) => {
    expect(read(utf8('from,to\na,b'), file)).toEqual(refused('other-format', { what: 'ucinet', name: '' }, file));
  });

  it('is no half of one where it only mentions it', () => {
    for (const file of ['a.##h.csv', 'a##h', 'a.##x']) expect(read(utf8('from,to\na,b'), file).tables).toEqual([`${file} contacts`]);
  });

  // OpenDocument 1.3 part 2, 3.3: the first part, which is not packed, says what the file is.
  it('is a sheet of OpenDocument', () => {
    const zip = (mimetype: string) => zipSync({ mimetype: [utf8(mimetype), { level: 0 }], 'content.xml': utf8('<a/>') });
    expect(read(zip('application/vnd.oasis.opendocument.spreadsheet'), 'a.ods')).toEqual(
      refused('other-format', { what: 'ods', name: '' }, 'a.ods'),
    );
    expect(read(zip('application/vnd.oasis.opendocument.text'), 'a.odt')).toEqual(refused('not-text', { what: 'other-archive' }, 'a.odt'));
    // The letters alone make no archive.
    expect(read(utf8(`${'x'.repeat(30)}mimetypeapplication/vnd.oasis.opendocument.spreadsheet`), 'a.csv').issues[0]?.[0]).toBe(
      'missing-column',
    );
  });

  it('is an archive that holds no workbook', () => {
    const zip = zipSync({ 'a.txt': utf8('a') });
    for (const file of ['a.xlsx', 'a.XLSM', 'a.xls', 'a.xlt'])
      expect(read(zip, file)).toEqual(refused('not-xlsx', { what: 'other-archive' }, file));
    for (const file of ['a.csv', 'a.xl', 'a.xlsx.csv', 'axlsx'])
      expect(read(zip, file)).toEqual(refused('not-text', { what: 'other-archive' }, file));
  });

  it('is called a workbook, and is none', () => {
    const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1);
    expect(read(old, 'a.xls')).toEqual(refused('not-xlsx', { what: 'old-or-protected' }, 'a.xls'));
    for (const at of [0, 1, 2, 3]) {
      const other = old.slice();
      other[at] = 0x41;
      expect(read(other, 'a.xls')).toEqual(refused('not-xlsx', { what: 'something-else' }, 'a.xls'));
    }
    expect(read(utf8('from,to\na,b'), 'a.xlsx')).toEqual(refused('not-xlsx', { what: 'something-else' }, 'a.xlsx'));
  });
});

describe('a delimited text', () => {
  it('holds what its headers say, or what it is said to hold', () => {
    expect(read(utf8('from,to\na,b'))).toEqual({ tables: ['a.csv contacts'], issues: [], logged: [] });
    expect(read(utf8('id,unit\na,b'))).toEqual({ tables: ['a.csv people'], issues: [], logged: [] });
    expect(read(utf8('id,from,to\na,b,c'), 'a.csv', { holds: 'people' }).tables).toEqual(['a.csv people']);
    expect(read(utf8('x,y\na,b'), 'a.csv', { holds: 'contacts' }).tables).toEqual(['a.csv contacts']);
  });

  it('keeps with the table what was said of it', () => {
    const { issues, logged } = read(utf8('Title\nfrom,to,n,n\na,b,1,2\nc,d,1,2,3'));
    expect(issues).toEqual([]);
    expect(logged.map(([code, severity, , row]) => [code, severity, row])).toEqual([
      ['title-above', 'info', 2],
      ['ragged-row', 'error', 4],
      ['duplicate-header', 'warning', null],
    ]);
  });

  it('that holds neither says which headers it has, and where', () => {
    const unclear = (headers: readonly string[], of: number) => ({ because: 'unclear', needed: '', named: '', headers, of });
    expect(read(utf8('\n\nGadget,Shoe\na,b'))).toEqual(refused('missing-column', unclear(['Gadget', 'Shoe'], 2), 'a.csv', 3));
    const many = Array.from({ length: 14 }, (_, at) => `x${at}`);
    expect(read(utf8(`${many.join(',')}\na`))).toEqual(refused('missing-column', unclear(many.slice(0, 12), 14), 'a.csv', 1));
  });

  it('of another kind says which', () => {
    expect(read(utf8('<graphml'))).toEqual(refused('other-format', { what: 'graphml', name: '' }, 'a.csv'));
    expect(read(utf8(',a,b,c\na,0,1,0\nb,1,0,0'))).toEqual(refused('other-format', { what: 'matrix', name: '' }, 'a.csv'));
  });
});

const PEOPLE: SheetOf = {
  name: 'Staff',
  rows: [
    ['id', 'unit'],
    ['a', 'Ward'],
  ],
};
const TIES: SheetOf = {
  name: 'Ties',
  rows: [
    ['from', 'to'],
    ['a', 'b'],
  ],
};
const BLANK: SheetOf = { name: 'Blank', rows: [] };
const NOTES: SheetOf = { name: 'Notes', rows: [['by me', 'in June']] };
const MATRIX: SheetOf = {
  name: 'Matrix',
  rows: [
    ['', 'a', 'b', 'c'],
    ['a', 0, 1, 0],
    ['b', 1, 0, 0],
  ],
};
const CUT = { 'xl/worksheets/sheet2.xml': '<worksheet><c' };

describe('a workbook', () => {
  const book = (sheets: readonly SheetOf[], said: Partial<InputFile> = {}, more: Readonly<Record<string, string>> = {}) =>
    read(workbookOf(sheets, more), 'b.xlsx', said);

  it('gives the sheets that are meant', () => {
    expect(book([PEOPLE, TIES])).toEqual({ tables: ['b.xlsx#Staff people', 'b.xlsx#Ties contacts'], issues: [], logged: [] });
    expect(book([TIES])).toEqual({ tables: ['b.xlsx#Ties contacts'], issues: [], logged: [] });
    expect(book([TIES, PEOPLE], { holds: 'people' }).tables).toEqual(['b.xlsx#Staff people']);
    // One that is named, whatever its case and the spaces around it, hidden or not.
    expect(book([TIES, PEOPLE], { sheet: ' STAFF ' })).toEqual({ tables: ['b.xlsx#Staff people'], issues: [], logged: [] });
    expect(book([TIES, { ...PEOPLE, state: 'hidden' }], { sheet: 'Staff' }).tables).toEqual(['b.xlsx#Staff people']);
    expect(book([TIES, PEOPLE], { sheet: 'taff' })).toEqual(
      refused('sheet-not-found', { sheet: 'taff', sheets: ['Ties', 'Staff'] }, 'b.xlsx'),
    );
  });

  it('is blank where each sheet is, and a blank one beside others is nothing', () => {
    expect(book([BLANK])).toEqual(refused('empty-file', { what: 'sheet' }, 'b.xlsx#Blank'));
    expect(book([])).toEqual(refused('empty-file', { what: 'workbook' }, 'b.xlsx'));
    expect(book([TIES, BLANK])).toEqual({ tables: ['b.xlsx#Ties contacts'], issues: [], logged: [] });
    expect(book([{ ...TIES, state: 'hidden' }]).issues).toEqual([
      ['hidden-sheet', 'info', 'b.xlsx', null, { sheet: 'Ties' }],
      ['empty-file', 'error', 'b.xlsx', null, { what: 'workbook' }],
    ]);
    expect(book([BLANK, TIES], { sheet: 'Blank' })).toEqual(refused('empty-file', { what: 'sheet' }, 'b.xlsx#Blank'));
  });

  it('names a sheet that is damaged, or of another kind, beside others', () => {
    expect(book([TIES, PEOPLE], {}, CUT)).toEqual({
      tables: ['b.xlsx#Ties contacts'],
      issues: [['not-xlsx', 'error', 'b.xlsx#Staff', null, { what: 'damaged-sheet' }]],
      logged: [],
    });
    expect(book([TIES, MATRIX])).toEqual({
      tables: ['b.xlsx#Ties contacts'],
      issues: [['other-format', 'error', 'b.xlsx#Matrix', null, { what: 'matrix', name: '' }]],
      logged: [],
    });
    expect(book([MATRIX])).toEqual(refused('other-format', { what: 'matrix', name: '' }, 'b.xlsx#Matrix'));
  });

  it('whose only sheet holds neither says which headers that has', () => {
    const unclear = { because: 'unclear', needed: '', named: '', headers: ['by me', 'in June'], of: 2 };
    expect(book([NOTES])).toEqual(refused('missing-column', unclear, 'b.xlsx#Notes', 1));
    expect(book([NOTES], { holds: 'people' }).tables).toEqual(['b.xlsx#Notes people']);
  });

  it('is read as somebody has said of its sheets', () => {
    const said = (...parts: readonly (readonly [name: string, holds: 'people' | 'contacts' | 'none' | null])[]) => ({
      said: parts.map(([name, holds]) => ({ name, holds })),
    });
    expect(book([TIES, PEOPLE], said(['Ties', 'none']))).toEqual({ tables: ['b.xlsx#Staff people'], issues: [], logged: [] });
    expect(book([TIES, PEOPLE], said(['Ties', 'none'], ['Staff', 'none']))).toEqual(refused('empty-file', { what: 'workbook' }, 'b.xlsx'));
    // A hidden one is read where somebody says what it holds, and not where they leave that open.
    expect(book([PEOPLE, { ...TIES, state: 'hidden' }], said(['Ties', 'contacts'])).tables).toEqual([
      'b.xlsx#Ties contacts',
      'b.xlsx#Staff people',
    ]);
    expect(book([PEOPLE, { ...TIES, state: 'hidden' }], said(['Ties', null]))).toEqual({
      tables: ['b.xlsx#Staff people'],
      issues: [['hidden-sheet', 'info', 'b.xlsx', null, { sheet: 'Ties' }]],
      logged: [],
    });
    expect(book([NOTES, TIES], said(['Notes', 'people'])).tables).toEqual(['b.xlsx#Notes people', 'b.xlsx#Ties contacts']);
  });

  it('finds the headers of what somebody has said', () => {
    const titled: SheetOf = {
      name: 'One',
      rows: [
        ['from', 'to'],
        ['id', 'unit', 'role'],
        ['a', 'Ward', 'Matron'],
      ],
    };
    expect(book([titled], { holds: 'people' }).logged.map(([code, , , row]) => [code, row])).toEqual([['title-above', 2]]);
    expect(book([titled, TIES], { said: [{ name: 'One', holds: 'people' }] }).logged.map(([code, , , row]) => [code, row])).toEqual([
      ['title-above', 2],
    ]);
    expect(book([titled]).logged).toEqual([]);
  });
});
