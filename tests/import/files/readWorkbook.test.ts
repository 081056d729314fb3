import { unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { importing, rowsOf, troubles, utf8, workbookOf, type SheetOf } from '../importing';
import { sayIssue } from '../../../src/words/issues/sayIssue';

const PEOPLE: SheetOf = {
  name: 'People',
  rows: [
    ['id', 'group'],
    ['p1', 'general'],
    ['p2', 'clinical'],
  ],
};
const TIES: SheetOf = {
  name: 'Ties',
  rows: [
    ['from', 'to'],
    ['p1', 'p2'],
  ],
};

const read = (sheets: readonly SheetOf[], input: { holds?: 'people' | 'contacts'; sheet?: string } = {}, more = {}) =>
  importing([{ file: 'study.xlsx', bytes: workbookOf(sheets, more), ...input }]);

const cell = (text: string, ref = ''): string => `<c${ref === '' ? '' : ` r="${ref}"`} t="inlineStr"><is><t>${text}</t></is></c>`;
const sheet = (...rows: readonly string[]): string => `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`;

describe('a workbook', () => {
  it('gives people and ties from the two sheets that are called so', () => {
    const batch = read([PEOPLE, TIES]);
    expect(batch.issues).toEqual([]);
    expect(batch.sources.map(({ file, holds, rows, taken }) => [file, holds, rows, taken])).toEqual([
      ['study.xlsx#People', 'people', 2, 2],
      ['study.xlsx#Ties', 'contacts', 1, 1],
    ]);
    expect(batch.people.map(({ id, group }) => id + group)).toEqual(['p1general', 'p2clinical']);
    expect(rowsOf(batch)).toMatchObject([{ from: 'p1', to: 'p2', origin: { source: 1, row: 2 } }]);
  });

  it('tells two sheets by their headers where their names say nothing, and tells of a third', () => {
    const batch = read([
      { ...TIES, name: 'Sheet1' },
      { ...PEOPLE, name: 'Sheet2' },
      { name: 'Read me', rows: [['Written by us']] },
    ]);
    expect(batch.sources.map(({ file }) => file)).toEqual(['study.xlsx#Sheet2', 'study.xlsx#Sheet1']);
    expect(batch.issues.map(({ code, severity }) => [code, severity])).toEqual([['choose-sheet', 'info']]);
  });

  it('places cells by their references, which may leave some out, and where there are none in their order', () => {
    const placed = read(
      [TIES],
      {},
      {
        'xl/worksheets/sheet1.xml': sheet(
          `<row r="2">${cell('from', 'A2')}${cell('note', 'AA2')}${cell('to', 'ab2')}</row>`,
          `<row r="5">${cell('a', 'A5')}${cell('b', 'AB5')}</row>`,
          `<row>${cell('b', 'A6')}${cell('x', 'AA6')}${cell('a')}</row>`,
          '<row r="9"><c r="A9"/></row>',
        ),
      },
    );
    expect(rowsOf(placed).map(({ from, to, note, origin }) => [from, to, note, origin.row])).toEqual([
      ['a', 'b', '', 5],
      ['b', 'a', 'x', 6],
    ]);
    const bare = read(
      [TIES],
      {},
      { 'xl/worksheets/sheet1.xml': sheet(`<row>${cell('from')}${cell('to')}</row>`, `<row>${cell('a')}${cell('b')}</row>`) },
    );
    expect(rowsOf(bare).map(({ from, to, origin }) => [from, to, origin.row])).toEqual([['a', 'b', 2]]);
    for (const far of [`<row r="1048577">${cell('a', 'A1')}</row>`, `<row r="3">${cell('a', 'XFE3')}</row>`])
      expect(
        troubles(read([TIES], {}, { 'xl/worksheets/sheet1.xml': sheet(`<row r="1">${cell('from', 'A1')}${cell('to', 'B1')}</row>`, far) })),
      ).toEqual(['not-xlsx - -']);
    const last = `<row r="1048576">${cell('a', 'A1048576')}${cell('b', 'XFD1048576')}</row>`;
    const widest = read(
      [TIES],
      {},
      { 'xl/worksheets/sheet1.xml': sheet(`<row r="1">${cell('from', 'A1')}${cell('to', 'XFD1')}</row>`, last) },
    );
    expect(rowsOf(widest).map(({ from, to, origin }) => [from, to, origin.row])).toEqual([['a', 'b', 1048576]]);
  });

  it.each([
    ['date1904="1"', '2024-05-01'],
    ['date1904="true"', '2024-05-01'],
    ['date1904="on"', '2024-05-01'],
    ['date1904="0"', '2020-04-30'],
    ['', '2020-04-30'],
  ])('counts days from the year that it says: %s', (said, day) => {
    const sheet: SheetOf = {
      name: 'People',
      rows: [
        ['id', 'started'],
        ['p1', { xml: '<c s="1"><v>43951</v></c>' }],
      ],
    };
    const book = `<workbook xmlns:r="x"><workbookPr ${said}/><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    expect(read([sheet], {}, { 'xl/workbook.xml': book }).people[0]?.attributes).toEqual([{ name: 'started', value: day }]);
  });

  it('asks which sheet is meant where several could be', () => {
    const batch = read([
      { ...TIES, name: 'Spring' },
      { ...TIES, name: 'Autumn' },
    ]);
    expect(troubles(batch)).toEqual(['choose-sheet - -']);
    expect(sayIssue(batch.issues[0]!)).toMatch(/"Spring", "Autumn"/);
    expect(batch.sources).toEqual([]);
  });

  it('asks too where only one of three is clear', () => {
    const batch = read([PEOPLE, { ...TIES, name: 'Spring' }, { ...TIES, name: 'Autumn' }]);
    expect(troubles(batch)).toEqual(['choose-sheet - -']);
    expect(read([PEOPLE, TIES, { ...TIES, name: 'Autumn' }]).sources.map(({ file }) => file)).toEqual([
      'study.xlsx#People',
      'study.xlsx#Ties',
    ]);
  });

  it('takes the sheet that is named, and says when there is none', () => {
    const sheets = [
      { ...TIES, name: 'Spring' },
      { ...TIES, name: 'Autumn' },
    ];
    expect(read(sheets, { sheet: 'autumn', holds: 'contacts' }).sources.map(({ file }) => file)).toEqual(['study.xlsx#Autumn']);
    expect(troubles(read(sheets, { sheet: 'Winter' }))).toEqual(['sheet-not-found - -']);
  });

  it('takes the sheet that holds what the file is said to hold', () => {
    expect(read([PEOPLE, TIES], { holds: 'people' }).sources.map(({ file }) => file)).toEqual(['study.xlsx#People']);
    expect(read([PEOPLE, TIES], { holds: 'contacts' }).sources.map(({ file }) => file)).toEqual(['study.xlsx#Ties']);
  });

  it('names a hidden sheet and does not take it unless it is named', () => {
    const sheets: SheetOf[] = [TIES, { ...PEOPLE, state: 'hidden' }];
    const batch = read(sheets);
    expect(batch.people).toEqual([]);
    expect(batch.issues.map(({ code, severity }) => [code, severity])).toEqual([['hidden-sheet', 'info']]);
    expect(read(sheets, { sheet: 'People' }).people).toHaveLength(2);
  });

  it('says how many rows the workbook hides, which are added like the others; not of those above the header or without a cell', () => {
    const row = (at: number, hidden: string, ...cells: readonly string[]) =>
      `<row r="${at}"${hidden}>${cells.map((text) => cell(text)).join('')}</row>`;
    const rows = [
      row(1, ' hidden="1"', 'from', 'to'),
      row(2, ' hidden="1"', 'p1', 'p2'),
      row(3, ' hidden="0"', 'p1', 'p3'),
      row(4, ' hidden="1"'),
      row(5, ' hidden="true"', 'p2', 'p3'),
    ];
    const batch = read([TIES], {}, { 'xl/worksheets/sheet1.xml': sheet(...rows) });
    expect(rowsOf(batch)).toHaveLength(3);
    expect(batch.issues.map(({ code, row, values }) => [code, row, values])).toEqual([['hidden-rows', 2, { hidden: 2 }]]);
  });

  it('keeps the row numbers of the sheet, blank rows counted, and passes blank sheets over', () => {
    const batch = read([
      { name: 'Data', rows: [[], ['from', 'to'], [], ['p1', 'p2'], ['', 'p3']] },
      { name: 'Sheet2', rows: [] },
    ]);
    expect(rowsOf(batch).map(({ origin }) => origin.row)).toEqual([4]);
    expect(troubles(batch)).toEqual(['no-id 5 from']);
  });

  it('reads numbers, dates, truths, formulas, shared and rich strings as they are shown', () => {
    const cells = [
      { xml: '<c><v>0.1</v></c>' },
      { xml: '<c s="1"><v>43831</v></c>' },
      { xml: '<c t="b"><v>1</v></c>' },
      { xml: '<c t="str"><f>A1&amp;"x"</f><v>a &lt; b</v></c>' },
      { xml: '<c t="s"><v>1</v></c>' },
      { xml: '<c t="inlineStr"><is><r><t>two </t></r><r><t>runs</t></r><rPh><t>no</t></rPh></is></c>' },
    ];
    const strings = '<sst><si><t>zero</t></si><si><t xml:space="preserve"> one_x0041_ &#233;</t></si></sst>';
    const batch = read(
      [
        {
          name: 'Ties',
          rows: [
            ['from', 'to', 'n', 'd', 'b', 'f', 's', 'r'],
            ['p1', 'p2', ...cells],
          ],
        },
      ],
      {},
      { 'xl/sharedStrings.xml': strings },
    );
    expect(rowsOf(batch)[0]?.attributes.map(({ value }) => value)).toEqual(['0.1', '2020-01-01', 'TRUE', 'a < b', 'oneA é', 'two runs']);
  });

  it('says what was lost: formulas without a value, errors, merged cells, digits of ids', () => {
    const batch = read([
      {
        name: 'Ties',
        rows: [
          ['from', 'to', 'note'],
          [1.23456789012346e17, 'p2', { xml: '<c><f>A2+1</f></c>' }],
          ['p1', 'p2', { xml: '<c t="e"><v>#N/A</v></c>' }],
        ],
        after: '<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>',
      },
    ]);
    expect(troubles(batch).sort()).toEqual(['digits-lost 2 from', 'error-cell 3 note', 'formula-without-value 2 note', 'merged-cells 2 -']);
    // The row whose id has lost digits is not taken.
    expect(rowsOf(batch).map(({ note }) => note)).toEqual(['']);
  });

  it('reads ids as they are shown: with zeros and texts that the format of the cell puts there', () => {
    const styles = ['000000', '&quot;M&quot;000', '00\\-000&quot; A&quot;', '0.00', '#,##0', '0']
      .map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`)
      .join('');
    const xfs = [164, 165, 166, 167, 168, 169].map((id) => `<xf numFmtId="${id}"/>`).join('');
    const cell = (style: number, value: number) => ({ xml: `<c s="${style}"><v>${value}</v></c>` });
    const bytes = workbookOf(
      [
        {
          name: 'Contacts',
          rows: [
            ['from', 'to'],
            [cell(0, 7), cell(1, 12)],
            [cell(2, 4031), cell(3, 5)],
            [cell(4, 1234), cell(5, 45670945678)],
          ],
        },
      ],
      { 'xl/styles.xml': `<styleSheet><numFmts>${styles}</numFmts><cellXfs>${xfs}</cellXfs></styleSheet>` },
    );
    expect(rowsOf(importing([{ file: 'a.xlsx', bytes }])).map(({ from, to }) => [from, to])).toEqual([
      ['000007', 'M012'],
      ['04-031 A', '5'],
      ['1234', '45670945678'],
    ]);
  });

  it('reads a workbook that another program wrote', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'People',
          rows: [
            ['id', 'name', 'since'],
            [1, 'Zoë & Co', new Date(Date.UTC(2020, 1, 29))],
            ['2', '__proto__', null],
          ],
        },
        {
          name: 'Contacts',
          rows: [
            ['from', 'to', 'strength'],
            [1, 2, 2.5],
            [2, 'x', null],
          ],
        },
      ],
    });
    const batch = importing([{ file: 'a.xlsx', bytes }]);
    expect(troubles(batch)).toEqual([]);
    expect(batch.people.map(({ id, name, attributes }) => [id, name, attributes[0]?.value])).toEqual([
      ['1', 'Zoë & Co', '2020-02-29'],
      ['2', '__proto__', undefined],
    ]);
    expect(rowsOf(batch).map(({ from, to, strength }) => [from, to, strength])).toEqual([
      ['1', '2', 2.5],
      ['2', 'x', null],
    ]);
  });

  it('is known by its content, whatever the file is called', () => {
    expect(importing([{ file: 'contacts.csv', bytes: workbookOf([TIES]) }]).nominations.length).toBe(1);
  });
});

describe('what is no workbook', () => {
  const zip = (parts: Record<string, Uint8Array>): Uint8Array => zipSync(parts);

  it.each([
    ['text', 'a.xlsx', utf8('from,to\nA,B'), 'not-xlsx'],
    ['an old or protected workbook', 'a.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'not-xlsx'],
    ['an archive of something else', 'a.xlsx', zip({ 'word/document.xml': utf8('<w/>') }), 'not-xlsx'],
    ['an archive called CSV', 'a.csv', zip({ 'a.txt': utf8('x') }), 'not-text'],
    ['half a workbook', 'a.xlsx', workbookOf([TIES]).slice(0, 400), 'not-xlsx'],
    ['nothing', 'a.xlsx', new Uint8Array(0), 'empty-file'],
    [
      'a workbook with a document type',
      'a.xlsx',
      workbookOf([TIES], { 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>' }),
      'not-xlsx',
    ],
  ])('%s', (_, file, bytes, code) => {
    expect(troubles(importing([{ file, bytes }]))).toEqual([`${code} - -`]);
  });

  it('is refused before it unpacks to hundreds of megabytes', () => {
    const bytes = zip({ 'xl/workbook.xml': utf8('<workbook/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(220_000_000) });
    expect(bytes.length).toBeLessThan(1_000_000);
    const batch = importing([{ file: 'bomb.xlsx', bytes }]);
    expect(troubles(batch)).toEqual(['expands-too-large - -']);
    expect(sayIssue(batch.issues[0]!)).toMatch(/221 MB.*200 MB/);
  }, 30_000);

  it('is refused when a letter of it was changed on the way', () => {
    const parts = unzipSync(workbookOf([TIES]));
    const bytes = zipSync(parts, { level: 0 });
    const at = new TextDecoder('latin1').decode(bytes).indexOf('p1');
    bytes[at] = 'q'.charCodeAt(0);
    expect(troubles(importing([{ file: 'a.xlsx', bytes }]))).toEqual(['not-xlsx - -']);
  });

  it('is refused when it is larger than its directory says', () => {
    const bytes = workbookOf([TIES], { 'xl/worksheets/sheet1.xml': ' '.repeat(5_000_000) });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 4 < bytes.length; at++) if (view.getUint32(at, true) === 5_000_000) view.setUint32(at, 1000, true);
    expect(troubles(importing([{ file: 'liar.xlsx', bytes }]))).toEqual(['not-xlsx - -']);
  });
});

// ECMA-376 part 1, 18.8.30: dates and times, those of the languages of East Asia among them.
it('shows a number as a date where its format is built in as one, and in no other', () => {
  const ids = Array.from({ length: 81 }, (_, id) => id);
  const xfs = ids.map((id) => `<xf numFmtId="${id}"/>`).join('');
  const rows = ids.map((id) => [`p${id}`, { xml: `<c s="${id}"><v>45292</v></c>` }]);
  const { people } = read(
    [{ name: 'People', rows: [['id', 'note'], ...rows] }],
    {},
    { 'xl/styles.xml': `<styleSheet><cellXfs>${xfs}</cellXfs></styleSheet>` },
  );
  const dates = people.flatMap(({ id, attributes }) =>
    attributes.some(({ value }) => value === '2024-01-01') ? [Number(id.slice(1))] : [],
  );
  const stretch = (first: number, last: number): number[] => ids.filter((id) => id >= first && id <= last);
  expect(dates).toEqual([...stretch(14, 22), ...stretch(27, 36), ...stretch(45, 47), ...stretch(50, 58)]);
});
