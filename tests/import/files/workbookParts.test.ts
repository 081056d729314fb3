import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { DEFAULT_LIMITS } from '../../../src/import/files/Limits';
import { readWorkbook } from '../../../src/import/files/readWorkbook';
import { IssueLog } from '../../../src/import/IssueLog';
import { utf8 } from '../importing';

/** Parts of an archive of these names. */
const archive = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, utf8(content)])));
const TWO = '<worksheet><sheetData/></worksheet>';
const opened = (parts: Readonly<Record<string, string>>, limits = DEFAULT_LIMITS) => {
  const log = new IssueLog('b.xlsx');
  const book = readWorkbook(archive(parts), limits, 'not-xlsx', log);
  return { book, said: log.finish().map(({ code, severity, values }) => [code, severity, values]) };
};
const named = (...names: readonly string[]): string =>
  `<workbook><sheets>${names.map((name, at) => `<sheet name="${name}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`;
const relations = (...targets: readonly string[]): string =>
  `<Relationships>${targets.map((target, at) => `<Relationship Id="rId${at + 1}" Target="${target}"/>`).join('')}</Relationships>`;

// ECMA-376 part 2 (packages) and part 1, 12.3 (parts of a workbook); backslashes as some older programs write them.
describe('the parts of a workbook', () => {
  it.each<readonly [why: string, parts: Readonly<Record<string, string>>]>([
    [
      'as most write them',
      { 'xl/workbook.xml': named('One'), 'xl/_rels/workbook.xml.rels': relations('worksheets/a.xml'), 'xl/worksheets/a.xml': TWO },
    ],
    [
      'from the root',
      { 'xl/workbook.xml': named('One'), 'xl/_rels/workbook.xml.rels': relations('/xl/worksheets/a.xml'), 'xl/worksheets/a.xml': TWO },
    ],
    [
      'in capitals',
      { 'XL/Workbook.XML': named('One'), 'XL/_RELS/Workbook.xml.RELS': relations('Worksheets/A.xml'), 'xl/worksheets/a.XML': TWO },
    ],
    [
      'by backslashes',
      { 'xl\\workbook.xml': named('One'), 'xl\\_rels\\workbook.xml.rels': relations('worksheets/a.xml'), 'xl\\worksheets\\a.xml': TWO },
    ],
    ['without relations', { 'xl/workbook.xml': named('One'), 'xl/worksheets/sheet1.xml': TWO }],
    [
      'in another folder',
      { 'doc/book/workbook2.xml': named('One'), 'doc/book/_rels/workbook2.xml.rels': relations('s.xml'), 'doc/book/s.xml': TWO },
    ],
    ['without a folder', { 'workbook.xml': named('One'), '_rels/workbook.xml.rels': relations('s.xml'), 's.xml': TWO }],
    [
      'with other copies behind it',
      {
        'xl/workbook.xml': named('One'),
        'xl/workbook.xml.bak': named('Two'),
        'old/xl/workbook.xml': named('Three'),
        'xl/worksheets/sheet1.xml': TWO,
      },
    ],
    [
      'with an older copy before it',
      { 'old/workbook.xml': named('Two'), 'xl/workbook.xml': named('One'), 'xl/worksheets/sheet1.xml': TWO },
    ],
  ])('%s', (_, parts) => {
    const { book, said } = opened(parts);
    expect([book?.sheets.map(({ name }) => name), said]).toEqual([['One'], []]);
    expect(book?.sheets[0]?.readXml()).toBe(TWO);
    expect(book?.sheets[0]?.readBeginning(11)).toBe(TWO.slice(0, 11));
  });

  it('are sheets where they are there, and no charts', () => {
    const { book } = opened({
      'xl/workbook.xml':
        '<workbook><sheets><sheet name="One" r:id="rId1"/><sheet name="Chart" r:id="rId2"/><sheet name="Gone" r:id="rId3"/><sheet r:id="rId4" state="visible"/><sheet name="H" r:id="rId5" state="hidden"/><sheet name="V" r:id="rId6" state="veryHidden"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': relations('a.xml', 'chartsheets/c.xml', 'g.xml', 'a.xml', 'a.xml', 'a.xml'),
      'xl/a.xml': TWO,
      'xl/chartsheets/c.xml': TWO,
    });
    expect(book?.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['One', false],
      ['', false],
      ['H', true],
      ['V', true],
    ]);
  });

  it('say from which year days are counted', () => {
    const from1904 = (said: string) => opened({ 'xl/workbook.xml': `<workbook><workbookPr ${said}/></workbook>` }).book?.from1904;
    expect(['1', 'true', 'on'].map((said) => from1904(`date1904="${said}"`))).toEqual([true, true, true]);
    expect(['0', '', 'false', '10', '01', 'untrue', 'truer'].map((said) => from1904(`date1904="${said}"`))).not.toContain(true);
    expect(from1904('')).toBe(false);
  });

  it('that nobody relates to stand by their order', () => {
    const { book } = opened({ 'xl/workbook.xml': named('One', 'Two'), 'xl/worksheets/sheet1.xml': 'a', 'xl/worksheets/sheet2.xml': 'b' });
    expect(book?.sheets.map((one) => one.readXml())).toEqual(['a', 'b']);
  });

  it('that say what all cells share are read whole, and may be missing', () => {
    const { book } = opened({
      'xl/workbook.xml': '<workbook><workbookPr date1904="1"/></workbook>',
      'xl/sharedStrings.xml': '<sst><si><t>a</t></si><si/><si><r><t>b</t></r><r><t>c</t></r></si></sst>',
      'xl/styles.xml':
        '<styleSheet><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs><cellStyles/><dxfs><xf numFmtId="14"/></dxfs></styleSheet>',
    });
    expect(book).toMatchObject({ strings: ['a', '', 'bc'], dateStyles: [false, true], digitFormats: [null, null], from1904: true });
    expect(opened({ 'xl/workbook.xml': '<workbook/>' }).book).toMatchObject({
      strings: [],
      dateStyles: [],
      digitFormats: [],
      from1904: false,
    });
  });

  it.each(['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/sharedStrings.xml'])('%s is not cut off', (part) => {
    expect(opened({ 'xl/workbook.xml': '<workbook/>', [part]: '<a' })).toEqual({
      book: null,
      said: [['not-xlsx', 'error', { what: 'damaged-workbook' }]],
    });
    expect(opened({ 'xl/workbook.xml': '<workbook/>', [part]: '\0' }).said).toEqual([['not-xlsx', 'error', { what: 'damaged-workbook' }]]);
  });

  it('are no more than are allowed, unpacked', () => {
    const parts = { 'xl/workbook.xml': '<workbook/>', 'xl/a.xml': 'x'.repeat(2_000_000) };
    const size = 2_000_000 + '<workbook/>'.length;
    expect(opened(parts, { ...DEFAULT_LIMITS, unpackedBytes: size }).said).toEqual([]);
    expect(opened(parts, { ...DEFAULT_LIMITS, unpackedBytes: size - 1 })).toEqual({
      book: null,
      said: [['expands-too-large', 'error', { megabytes: 3, parts: 2, most: 3 }]],
    });
  });

  it('are those of no workbook', () => {
    const other = { book: null, said: [['not-xlsx', 'error', { what: 'other-archive' }]] };
    for (const name of ['a.txt', 'xl/workbook.xml.bak', 'xl/myworkbook.xml', 'xl/workbookx.xml', 'xl/workbook.xmlx'])
      expect([name, opened({ [name]: '<workbook/>' })]).toEqual([name, other]);
    const log = new IssueLog('b.csv');
    expect(readWorkbook(utf8('PK'), DEFAULT_LIMITS, 'not-text', log)).toBeNull();
    expect(log.finish().map(({ code, values }) => [code, values])).toEqual([['not-text', { what: 'damaged-archive' }]]);
  });
});

// ECMA-376 part 1, 18.8.31: what a code shows. Its ids begin at 164; one that is built in may be written over.
describe('a format of the workbook’s own', () => {
  const shown = (code: string, id = 164): readonly unknown[] => {
    const { book } = opened({
      'xl/workbook.xml': '<workbook/>',
      'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;')}"/></numFmts><cellXfs><xf numFmtId="${id}"/></cellXfs></styleSheet>`,
    });
    return [book?.dateStyles[0], book?.digitFormats[0]?.show(7) ?? null];
  };

  it.each([
    ...[
      'yyyy-mm-dd',
      'd/m/yy',
      'mmm',
      'h:mm',
      's',
      '[h]:mm',
      '[mm]:ss',
      '[ss]',
      '[hh]',
      '[$-409]d mmm',
      '[Red]yy',
      '"day" d',
      'YYYY',
      'DD',
    ],
  ])('%s shows a day or a time', (code) => {
    expect(shown(code)).toEqual([true, null]);
  });

  it.each([
    ['0.00', null],
    ['General', null],
    ['GENERAL;-General', null],
    ['#,##0', null],
    ['0%', null],
    ['@', null],
    ['[Red]0', null],
    ['[$-409]0', null],
    ['[Magenta]00.0', null],
    ['"days" 0.0', null],
    ['0.0\\d', null],
    ['_d0.0', null],
    ['*s0.0', null],
    ['000', '007'],
    ['"M"00', 'M07'],
    ['', null],
  ])('%s shows none, and of 7 shows %s', (code, digits) => {
    expect(shown(code)).toEqual([false, digits]);
  });

  it('goes before one that is built in', () => {
    expect(shown('0.00', 14)).toEqual([false, null]);
    expect(shown('dd', 2)).toEqual([true, null]);
    expect(shown('000', 14)).toEqual([false, '007']);
  });

  it('is none where it is longer than 255 characters', () => {
    expect(shown('0'.repeat(255))).toEqual([false, '7'.padStart(255, '0')]);
    expect(shown('0'.repeat(256))).toEqual([false, null]);
    expect(shown('d'.repeat(255))).toEqual([true, null]);
    expect(shown('d'.repeat(256))).toEqual([false, null]);
  });
});
