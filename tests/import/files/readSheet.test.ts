import { describe, expect, it } from 'vitest';

import { DEFAULT_LIMITS, type Limits } from '../../../src/import/files/Limits';
import type { IsHeader } from '../../../src/import/files/makeHeaderTest';
import { readSheet, readSheetTop } from '../../../src/import/files/readSheet';
import { readWorkbook } from '../../../src/import/files/readWorkbook';
import type { Workbook } from '../../../src/import/files/Workbook';
import { IssueLog } from '../../../src/import/IssueLog';
import { finish } from '../../../src/support/finish';
import { workbookOf } from '../importing';
import { text } from '../tables';

/** A workbook of one sheet; `body` is what stands in the sheet. */
function bookOf(body: string, parts: Readonly<Record<string, string>> = {}): Workbook {
  const bytes = workbookOf([{ name: 'One', rows: [] }], { 'xl/worksheets/sheet1.xml': `<worksheet>${body}</worksheet>`, ...parts });
  const book = readWorkbook(bytes, DEFAULT_LIMITS, 'not-xlsx', new IssueLog('b.xlsx'));
  if (book === null) throw new Error('It is no workbook.');
  return book;
}
const data = (...rows: readonly string[]): string => `<sheetData>${rows.join('')}</sheetData>`;
/** A row of cells by their references: `A1=Ann`. */
const row = (at: number, cells: string, more = ''): string =>
  `<row r="${at}"${more}>${cells
    .split(' ')
    .filter((cell) => cell !== '')
    .map((cell) => cell.split('='))
    .map(([ref, value]) => `<c r="${ref}${at}" t="str"><v>${value}</v></c>`)
    .join('')}</row>`;

interface Asked {
  readonly isHeader?: IsHeader;
  readonly limits?: Partial<Limits>;
  readonly raw?: 'raw';
  readonly parts?: Readonly<Record<string, string>>;
}

function read(body: string, { isHeader = () => true, limits = {}, raw, parts }: Asked = {}) {
  const book = bookOf(body, parts);
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error('There is no sheet.');
  const log = new IssueLog('b.xlsx#One');
  const table = finish(readSheet(book, sheet, { ...DEFAULT_LIMITS, ...limits }, log, isHeader, raw));
  return {
    table,
    headers: table?.headers ?? null,
    rows: table === null ? null : text(table),
    said: log.finish().map(({ code, severity, row: at, column, values }) => [code, severity, at, column, values]),
  };
}
/** What a cell shows. */
const shows = (cell: string, parts: Readonly<Record<string, string>> = {}): string | undefined =>
  read(
    data(
      `<row r="1"><c r="A1" t="str"><v>h</v></c><c r="B1" t="str"><v>i</v></c></row><row r="2"><c r="A2" t="str"><v>x</v></c>${cell}</row>`,
    ),
    { parts },
  ).rows?.[0]?.replace('2: x,', '');

describe('a cell shows', () => {
  const STRINGS = { 'xl/sharedStrings.xml': '<sst><si><t>nought</t></si><si><t>one</t></si></sst>' };
  it.each([
    ['a number', '<c><v>1.50</v></c>', '1.5'],
    ['a number with its kind', '<c t="n"><v>-7</v></c>', '-7'],
    ['a number in small parts', '<c><v>1e-3</v></c>', '0.001'],
    ['what is no number', '<c><v>1,5</v></c>', '1,5'],
    ['what has no end', '<c><v>1e999</v></c>', '1e999'],
    ['nothing', '<c/>', ''],
    ['a blank value', '<c><v> </v></c>', ''],
    ['a word', '<c t="str"><v>a &amp; b</v></c>', 'a & b'],
    ['a word that is a number', '<c t="str"><v>007</v></c>', '007'],
    ['yes', '<c t="b"><v>1</v></c>', 'TRUE'],
    ['no', '<c t="b"><v>0</v></c>', 'FALSE'],
    ['a truth of another kind', '<c t="b"><v>2</v></c>', '2'],
    ['a fault', '<c t="e"><v>#REF!</v></c>', '#REF!'],
    ['a day as a text', '<c t="d"><v>2024-01-01</v></c>', '2024-01-01'],
    ['what a formula gave', '<c><f>A1+1</f><v>3</v></c>', '3'],
    ['a shared text', '<c t="s"><v>1</v></c>', 'one'],
    ['a shared text that is not there', '<c t="s"><v>2</v></c>', ''],
    ['a text of its own', '<c t="inlineStr"><is><t>own</t></is></c>', 'own'],
    ['two parts of a value', '<c t="str"><v>a<!-- x -->b</v></c>', 'ab'],
    ['what stands beside the value', '<c t="str">x<v>a</v>y<z>b</z></c>', 'a'],
    ['a value that is marked as none of a formula', '<c t="str"><v>\'=A1</v></c>', '=A1'],
    ['fifteen digits', '<c><v>999999999999999</v></c>', '999999999999999'],
    ['sixteen digits, of which the last is lost', '<c><v>1000000000000000</v></c>', '1.00000000000000E+15'],
    ['sixteen digits below nought', '<c><v>-1234567890123456</v></c>', '-1.23456789012346E+15'],
  ])('%s', (_, cell, shown) => {
    expect(shows(cell, STRINGS)).toBe(shown);
  });

  const STYLES = {
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>',
  };
  it.each([
    ['a day', '<c s="1"><v>45292</v></c>', '2024-01-01'],
    ['a day and a time', '<c s="1"><v>45292.5</v></c>', '2024-01-01T12:00'],
    ['a number below nought that is called a day', '<c s="1"><v>-3</v></c>', '-3'],
    ['a text that is called a day', '<c s="1" t="str"><v>45292</v></c>', '45292'],
    ['noughts', '<c s="2"><v>7</v></c>', '0007'],
    ['nought', '<c s="2"><v>0</v></c>', '0000'],
    ['no noughts of a part', '<c s="2"><v>7.5</v></c>', '7.5'],
    ['no noughts below nought', '<c s="2"><v>-7</v></c>', '-7'],
    ['a style that is not there', '<c s="9"><v>7</v></c>', '7'],
    ['no style', '<c><v>45292</v></c>', '45292'],
  ])('by its format %s', (_, cell, shown) => {
    expect(shows(cell, STYLES)).toBe(shown);
  });
});

describe('a sheet', () => {
  it('has a column for each that is used, in their order, and a row for each that is used', () => {
    const { headers, rows, table, said } = read(
      data(row(2, 'C=h A=g AA=i'), row(3, ''), row(4, 'A=x AA=z'), row(7, 'B=lone'), row(9, 'C=y')),
    );
    expect([headers, rows, said]).toEqual([['g', 'Column B', 'h', 'i'], ['4: x,,,z', '7: ,lone,,', '9: ,,y,'], []]);
    expect(table).toMatchObject({ file: 'b.xlsx#One', headerRow: 2, found: 3, length: 3, understood: 'Excel workbook' });
  });

  it('counts rows and cells that have no numbers from those before them', () => {
    const cell = (value: string, ref = ''): string => `<c${ref === '' ? '' : ` r="${ref}"`} t="str"><v>${value}</v></c>`;
    const { headers, rows } = read(
      data(
        `<row r="3">${cell('g')}${cell('h', 'C3')}${cell('i')}</row>`,
        `<row>${cell('a')}${cell('b')}</row>`,
        `<row r="0">${cell('c')}</row>`,
        `<row r="x">${cell('d', 'D')}</row>`,
        `<row r="9">${cell('e', '9')}${cell('f', 'c9')}</row>`,
      ),
    );
    expect([headers, rows]).toEqual([
      ['g', 'Column B', 'h', 'i'],
      ['4: a,b,,', '5: c,,,', '6: ,,,d', '9: e,,f,'],
    ]);
  });

  it('has 16,384 columns and 1,048,576 rows at most', () => {
    const damaged = [['not-xlsx', 'error', null, null, { what: 'damaged-sheet' }]];
    expect(read(data(row(1, 'A=g XFD=h'), row(1_048_576, 'A=a XFD=b'))).rows).toEqual(['1048576: a,b']);
    expect(read(data(row(1, 'A=g XFE=h')))).toMatchObject({ table: null, said: damaged });
    expect(read(data(row(1, 'A=g'), row(1_048_577, 'A=a')))).toMatchObject({ table: null, said: damaged });
  });

  it('that is blank is none, and so is one that is cut off', () => {
    const blank = { table: null, said: [['empty-file', 'error', null, null, { what: 'sheet' }]] };
    expect(read(data())).toMatchObject(blank);
    expect(read(data(row(1, ''), '<row r="2"><c r="A2"/><c r="B2" t="str"><v> </v></c></row>'))).toMatchObject(blank);
    expect(read('<sheetData><row r="1"><c r="')).toMatchObject({
      table: null,
      said: [['not-xlsx', 'error', null, null, { what: 'damaged-sheet' }]],
    });
  });

  it('keeps each different cell once', () => {
    const { table } = read(data(row(1, 'A=g B=x'), row(2, 'A=x B=y'), row(3, 'A=y B=x')));
    expect([table?.words, [...(table?.cells ?? [])]]).toEqual([
      ['', 'g', 'x', 'y'],
      [2, 3, 3, 2],
    ]);
  });

  it('of several tables’ width has as many columns as are allowed', () => {
    const body = data(row(1, 'A=g B=h'), row(2, 'A=a'), row(3, 'B=b'));
    expect(read(body, { limits: { columns: 2, cells: 4 } }).rows).toEqual(['2: a,', '3: ,b']);
    expect(read(body, { limits: { columns: 1 } })).toMatchObject({
      table: null,
      said: [['too-many-columns', 'error', null, null, { most: 1 }]],
    });
    expect(read(body, { limits: { cells: 3 } })).toMatchObject({
      table: null,
      said: [['table-too-large', 'error', null, null, { what: 'cells', most: 3 }]],
    });
  });
});

describe('the headers of a sheet', () => {
  const isHeader: IsHeader = (cells) => cells.includes('id');
  const TITLED = data(row(1, 'A=Staff B=June'), row(3, 'A=x'), row(4, 'A=id B=n'), row(5, 'A=a B=b'));

  it('may stand below titles, within ten rows', () => {
    const { headers, rows, said, table } = read(TITLED, { isHeader });
    expect([headers, rows, said]).toEqual([['id', 'n'], ['5: a,b'], [['title-above', 'info', 4, null, { title: 'Staff June' }]]]);
    expect(table?.found).toBe(1);
    const below = (count: number) =>
      read(data(...Array.from({ length: count }, (_, at) => row(at + 1, 'A=x')), row(count + 1, 'A=id'), row(99, 'A=a')), { isHeader });
    expect([below(9).headers, below(9).rows]).toEqual([['id'], ['99: a']]);
    expect([below(10).headers, below(10).rows?.length, below(10).said]).toEqual([['x'], 11, []]);
  });

  it('have names of their own, unless they are asked for as they stand', () => {
    const body = data(row(1, 'A=n C=n'), row(2, 'A=a B=b C=c'));
    expect(read(body)).toMatchObject({
      headers: ['n', 'Column B', 'n (2)'],
      said: [['duplicate-header', 'warning', null, 'n', { header: 'n', called: 'n (2)' }]],
    });
    expect(read(body, { raw: 'raw' })).toMatchObject({ headers: ['n', '', 'n'], said: [] });
  });
});

describe('what a sheet does not show is said', () => {
  it('formulas without a value, by their columns, also of such as hold nothing else', () => {
    const lost = (ref: string): string => `<c r="${ref}"><f>A1</f></c>`;
    const body = data(
      row(1, 'A=g B=h'),
      `<row r="2"><c r="A2" t="str"><v>a</v></c>${lost('B2')}</row>`,
      `<row r="3"><c r="A3" t="str"><v>b</v></c><c r="B3"><f>A1</f><v/></c>${lost('D3')}</row>`,
      `<row r="4"><c r="A4" t="str"><v>c</v></c><c r="B4"><f>A1</f><v>0</v></c></row>`,
    );
    expect(read(body).said).toEqual([
      ['formula-without-value', 'warning', 2, 'h', { rows: 2 }],
      ['formula-without-value', 'warning', 3, 'Column D', { rows: 1 }],
    ]);
  });

  it('hidden rows below the headers that hold something, by the first of them', () => {
    const body = data(
      row(1, 'A=g', ' hidden="1"'),
      row(2, 'A=a'),
      row(3, 'A=b B=c', ' hidden="true"'),
      row(4, '', ' hidden="1"'),
      row(5, 'A=d', ' hidden="1"'),
      row(6, 'A=e', ' hidden="0"'),
      row(7, 'A=f', ' hidden="11"'),
    );
    expect(read(body)).toMatchObject({ rows: { length: 5 }, said: [['hidden-rows', 'warning', 3, null, { hidden: 2 }]] });
    expect(read(data(row(1, 'A=g', ' hidden="1"'), row(2, 'A=a'))).said).toEqual([]);
  });

  const merged = (...refs: readonly string[]): string =>
    `${data(row(2, 'A=x'), row(4, 'A=g B=h'), row(5, 'A=i B=j'), row(6, 'A=a B=b'))}<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  const isHeader = (rows?: number): IsHeader =>
    Object.assign((cells: readonly string[]) => cells.includes('g'), rows === undefined ? {} : { rows });
  it.each<
    readonly [
      why: string,
      refs: readonly string[],
      rows: number | undefined,
      said: readonly [row: number, first: string, areas: number] | null,
    ]
  >([
    ['none', [], undefined, null],
    ['of a title', ['A2:B2', 'A3:B3'], undefined, null],
    ['of the headers', ['A4:B4'], undefined, [4, 'A4:B4', 1]],
    ['below them, beside that of a title', ['A2:B2', 'A5:A6', 'B5:B6'], undefined, [5, 'A5:A6', 2]],
    ['over the columns of the first of two header rows', ['A4:B4'], 2, null],
    ['of the second of two header rows', ['A5:B5', 'A4:A5'], 2, null],
    ['from a header row into the rows below', ['A5:A6', 'A4:A6'], 2, [5, 'A5:A6', 2]],
    ['below two header rows', ['A6:B6'], 2, [6, 'A6:B6', 1]],
  ])('merged cells: %s', (_, refs, rows, said) => {
    const found = read(merged(...refs), { isHeader: isHeader(rows) }).said.filter(([code]) => code === 'merged-cells');
    expect(found).toEqual(said === null ? [] : [['merged-cells', 'warning', said[0], null, { first: said[1], areas: said[2] }]]);
  });
});

describe('the first rows of a sheet', () => {
  const top = (body: string, most?: number) => {
    const book = bookOf(body);
    const [sheet] = book.sheets;
    if (sheet === undefined) throw new Error('There is no sheet.');
    return readSheetTop(book, sheet, most);
  };

  it('stand as they are, from the first column on, with their numbers', () => {
    expect(top(data(row(2, 'B=b D=d'), row(3, ''), row(5, 'A=a')))).toEqual({ rows: [['', 'b', '', 'd'], ['a']], numbers: [2, 5] });
    expect(top(data())).toEqual({ rows: [], numbers: [] });
  });

  it('are twelve, or as many as are asked for', () => {
    const body = data(...Array.from({ length: 20 }, (_, at) => row(at + 1, `A=v${at + 1}`)));
    expect([top(body).rows.length, top(body).numbers.at(-1), top(body, 3)]).toEqual([
      12,
      12,
      { rows: [['v1'], ['v2'], ['v3']], numbers: [1, 2, 3] },
    ]);
  });

  it('are those of its beginning, where a cell ends in the midst', () => {
    const long = row(2, `A=${'x'.repeat(300_000)}`);
    expect(top(`<sheetData>${row(1, 'A=a')}${long}</sheetData>`).rows[0]).toEqual(['a']);
    expect(top('<sheetData><row r="1"><c r="A1" t="str"><v>a</v></c><c r="')).toEqual({ rows: [['a']], numbers: [1] });
  });
});
