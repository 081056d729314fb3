import { describe, expect, it } from 'vitest';
import { strToU8, zipSync } from 'fflate';

import { readWholly, type SheetOf, type WholeCase, workbookOf } from '../importing';

type Rows = readonly (readonly (string | number)[])[];
const csv = (rows: Rows, delimiter = ','): string => rows.map((row) => `${row.join(delimiter)}\n`).join('');
const sheet = (name: string, rows: Rows, state?: 'hidden'): SheetOf => ({ name, rows, ...(state === undefined ? {} : { state }) });
const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

/** Two people, of whom the first names the second so often. */
const pair = (strength: string | number, corner = ''): Rows => [
  [corner, 'k1', 'k2'],
  ['k1', 0, strength],
  ['k2', 0, 0],
];
const is = (file: string, content: string | Uint8Array, what: WholeCase['is'], more: WholeCase['files'] = {}) => {
  expect(readWholly({ name: '', files: { [file]: content, ...more }, is: what })).toEqual(what);
};

describe('a cell of a matrix', () => {
  it.each([
    ['x', '1'],
    ['YES', '1'],
    ['True', '1'],
    ['2', '2'],
    ['+2', '2'],
    ['0,25', '0.25'],
    ['.5', '0.5'],
    ['1E1', '10'],
  ])('%s is a tie', (cell, strength) => {
    is('m.csv', csv(pair(cell), ';'), { contacts: [`k1 > k2 @2; strength ${strength}`] });
  });

  it.each(['no', 'FALSE', '0', '0.0'])('%s is none, and an answer', (cell) => {
    is('m.csv', csv(pair(cell)), { people: ['k1; responded yes', 'k2; responded yes'], contacts: [] });
  });

  it.each(['.', 'NA', '-', '#N/A'])('%s is not recorded', (cell) => {
    is('m.csv', csv(pair(cell)), {
      people: ['k1; responded no', 'k2; responded yes'],
      issues: [
        'warning left-out m.csv what=unknown-cells, names=k1, count=1',
        'warning broken-format m.csv format=matrix, what=no-ties, written=',
      ],
    });
  });

  it('of somebody with themselves is left out where it says something, and whatever is no number is said', () => {
    const rows: Rows = [
      ['', ...Array.from({ length: 13 }, (_, at) => `k${at}`)],
      ...Array.from({ length: 13 }, (_, row) => [
        `k${row}`,
        ...Array.from({ length: 13 }, (__, at) => (at === 12 && row === 12 ? 'x' : 0)),
      ]),
    ];
    // Beyond what is looked at before a format is chosen.
    const cells = rows.map((row) => [...row]);
    cells[13] = ['k12', '1e999', 'often', '2', ...Array.from({ length: 9 }, () => '.'), '.'];
    is('m.csv', csv(cells), {
      contacts: ['k12 > k2 @14; strength 2'],
      issues: [
        'warning broken-element m.csv @14 [k0] what=bad-number, written=1e999',
        'warning broken-element m.csv @14 [k1] what=bad-number, written=often',
        'warning left-out m.csv what=unknown-cells, names=k12, count=9',
      ],
    });
    is('m.csv', csv(rows), {
      issues: [
        'info left-out m.csv what=diagonal, names=k12, count=1',
        'warning broken-format m.csv format=matrix, what=no-ties, written=',
      ],
    });
  });

  it('without a label above it or before it is no tie, and is said where it holds something', () => {
    const rows: Rows = [
      ['', 'k1', 'k2', '', ''],
      ['k1', 0, 1, '', 4],
      ['', '', 5, '', ''],
      ['k2', 3, 0, '', ''],
    ];
    is('m.csv', csv(rows), {
      people: ['k1; responded yes', 'k2; responded yes'],
      contacts: ['k1 > k2 @2; strength 1', 'k2 > k1 @4; strength 3'],
      issues: [
        'warning broken-element m.csv @2 [Column E] what=no-ends, written=4',
        'warning broken-element m.csv @3 [k2] what=no-ends, written=5',
      ],
    });
  });
});

describe('the labels of a matrix', () => {
  it('are everybody, also who stands on one side alone', () => {
    const rows: Rows = [
      ['', 'k1', 'k2', 'k4'],
      ['k1', 0, 1, 0],
      ['k2', 0, 0, 1],
      ['k3', 1, 0, 0],
    ];
    is('m.csv', csv(rows), {
      people: ['k1; responded yes', 'k2; responded yes', 'k3; responded yes', 'k4; responded no'],
      contacts: ['k1 > k2 @2; strength 1', 'k2 > k4 @3; strength 1', 'k3 > k1 @4; strength 1'],
      issues: ['warning read-as m.csv what=not-the-same-labels, names=k3|k4, count=2'],
    });
  });

  it('that are sums are nobody, unless somebody on the staff list is called so; a corner is no label', () => {
    const rows: Rows = [
      ['Total', 'k1', 'k2', 'Sum'],
      ['k1', 0, 1, 1],
      ['k2', 0, 0, 0],
      ['Total', 0, 1, 1],
    ];
    is('m.csv', csv(rows), {
      people: ['k1; responded yes', 'k2; responded yes'],
      contacts: ['k1 > k2 @2; strength 1'],
      issues: ['warning totals-row m.csv @4 [Total] cell=Total', 'info left-out m.csv what=other-attributes, names=Sum, count=1'],
    });
    // A row alone, and a column alone.
    is('m.csv', csv(rows.map((row) => row.slice(0, 3))), {
      contacts: ['k1 > k2 @2; strength 1'],
      issues: ['warning totals-row m.csv @4 [Total] cell=Total'],
    });
    is('m.csv', csv(rows.slice(0, 3)), {
      contacts: ['k1 > k2 @2; strength 1'],
      issues: ['info left-out m.csv what=other-attributes, names=Sum, count=1'],
    });
    is(
      'm.csv',
      csv([
        ['', 'k1', 'Sum'],
        ['k1', 0, 1],
        ['Sum', 2, 0],
      ]),
      { people: ['k1 (Ada Quill)', 'Sum (Sam Sum)'], contacts: ['k1 > Sum @2; strength 1', 'Sum > k1 @3; strength 2'] },
      { 'staff.csv': 'id,name\nk1,Ada Quill\nSum,Sam Sum\n' },
    );
  });
});

describe('a matrix is known', () => {
  const known = (rows: Rows): boolean =>
    (readWholly({ name: '', files: { 'm.csv': csv(rows) }, is: { sources: [] } }).sources ?? []).some((one) =>
      one.includes('format=matrix'),
    );

  it.each<[string, boolean, Rows]>([
    ['with two of three rows of those across', true, [...pair(1), ['k3', 1, 1]]],
    ['with two of four', false, [...pair(1), ['k3', 1, 1], ['k4', 1, 1]]],
    ['with one row of those across', false, pair(1).slice(0, 2)],
    ['with two rows of one', false, [...pair(1).slice(0, 2), ['k1', 0, 1]].map((row) => row.slice(0, 2))],
    ['with blank cells alone', false, pair('').map((row, at) => (at === 0 ? row : [row[0] ?? '', '', '']))],
    ['with one cell that says something', true, pair('x').map((row, at) => (at === 1 ? row : at === 0 ? row : [row[0] ?? '', '', '']))],
    ['with a word that only begins like a cell', false, pair('yesterday')],
    ['with a word that only ends like a cell', false, pair('say no')],
    ['below a shorter title', true, [['Advice', '', ''], ...pair(1)]],
    ['below a line that is as long', false, [['Advice', 'in', 'June'], ...pair(1, 'who')]],
  ])('%s: %s', (_, expected, rows) => {
    expect(known(rows)).toBe(expected);
  });
});

describe('the type of a matrix', () => {
  const PLAIN = 'k1 > k2 @2; strength 1';
  const typed = (type: string): string => `k1 > k2 @2; types ${type}; strength 1`;

  it.each([
    'Sheet1',
    'Tabelle 2',
    'Feuil1',
    'Feuille_3',
    'Hoja1',
    'Table',
    'MATRIX',
    'matrices-2',
    'Adjacency',
    'adjacency matrix',
    'Network',
    'data',
  ])('is not the name of a sheet that says nothing: %s', (name) => {
    is('b.xlsx', workbookOf([sheet(name, pair(1))]), { contacts: [PLAIN] });
  });

  it.each(['Advice', 'My network', 'Network of advice', 'Data 2 b', 'Round 1.5'])('is the name of any other sheet: %s', (name) => {
    is('b.xlsx', workbookOf([sheet(name, pair(1))]), { contacts: [typed(name)] });
  });

  it('is the name of a file only where there are several of the same people', () => {
    is('advice.csv', csv(pair(1)), { contacts: [PLAIN] });
    is('round.1.csv', csv(pair(1, 'June')), { contacts: [typed('round.1'), typed('trust')] }, { 'trust.csv': csv(pair(1, 'July')) });
    // “a” and “bc” are others than “ab” and “c”.
    const of = (one: string, other: string): string =>
      csv([
        ['', one, other],
        [one, 0, 1],
        [other, 0, 0],
      ]);
    is('x.csv', of('a', 'bc'), { contacts: ['a > bc @2; strength 1', 'ab > c @2; strength 1'] }, { 'y.csv': of('ab', 'c') });
  });

  it('is of sheets of one workbook, and not of two, nor of a sheet and a file', () => {
    const two = workbookOf([sheet('Advice', pair(1)), sheet('Sheet2', pair(2))]);
    is('a.xlsx', two, { contacts: [typed('Advice'), 'k1 > k2 @2; types Sheet2; strength 2'] });
    const one = workbookOf([sheet('Sheet1', pair(1))]);
    is('a.xlsx', one, { contacts: [PLAIN, PLAIN] }, { 'b.xlsx': one });
    is('a.xlsx', one, { contacts: [PLAIN, PLAIN] }, { 'b.csv': csv(pair(1)) });
  });
});

describe('several matrices', () => {
  const book = (...sheets: readonly SheetOf[]): Uint8Array => workbookOf([sheet('Advice', pair(1)), sheet('Trust', pair('.')), ...sheets]);
  const reading = (content: Uint8Array): readonly string[] | undefined =>
    readWholly({ name: '', files: { 'b.xlsx': content }, is: { sources: [] } }).sources?.map((one) =>
      one.replace(/^(\S+ \S+ \S+).*?(; format=.*)?$/, '$1$2'),
    );

  it('are of one set of people, who answered where they did in one of them', () => {
    is('b.xlsx', book(), {
      people: ['k1; responded yes', 'k2; responded yes'],
      contacts: ['k1 > k2 @2; types Advice; strength 1'],
      issues: [
        'warning left-out b.xlsx#Trust what=unknown-cells, names=k1, count=1',
        'warning broken-format b.xlsx#Trust format=matrix, what=no-ties, written=',
        'info unknown-type b.xlsx#Advice#ties @2 [types] word=Advice',
      ],
    });
    expect(reading(book())).toEqual([
      'b.xlsx#Advice#nodes people 2/2; format=matrix, counts={people=2, ties=1, networks=2}, types={type=Advice, ties=1}, files=',
      'b.xlsx#Advice#ties contacts 1/1',
    ]);
  });

  it('take their people from a sheet of the workbook that lists half of them', () => {
    const staff: Rows = [
      ['id', 'name'],
      ['k1', 'Ada Quill'],
      ['z9', 'Zoe Pike'],
    ];
    is('b.xlsx', book(sheet('Staff', staff)), { people: ['k1 (Ada Quill)', 'z9 (Zoe Pike)'] });
  });

  it('leave aside a list of others, a hidden one, a second one, and ties', () => {
    const staff: Rows = [
      ['id', 'name'],
      ['k1', 'Ada Quill'],
      ['k2', 'Ben Orr'],
    ];
    const people = (...sheets: readonly SheetOf[]) =>
      readWholly({ name: '', files: { 'b.xlsx': book(...sheets) }, is: { people: [], issues: [] } });
    const plain = ['k1; responded yes', 'k2; responded yes'];
    const others: Rows = [
      ['id', 'name'],
      ['z1', 'Una'],
      ['z2', 'Pia'],
    ];
    expect(people(sheet('Staff', others)).people).toEqual(plain);
    expect(people(sheet('Staff', staff, 'hidden')).people).toEqual(plain);
    expect(
      people(
        sheet('Staff', [
          ['from', 'to'],
          ['k1', 'k2'],
        ]),
      ).people,
    ).toEqual(plain);
    const twice = people(sheet('Staff', staff), sheet('More', others));
    // The second has answered, and names nobody.
    expect(twice.people).toEqual(['k1 (Ada Quill)', 'k2 (Ben Orr); responded yes']);
    expect(twice.issues).toContain('info choose-sheet b.xlsx sheets=More, read=Advice|Trust|Staff');
  });

  it('in an archive leave a list of people beside them to be read as a table', () => {
    is('b.zip', zip({ 'm.csv': csv(pair(1)), 'staff.csv': 'id,name\nz1,Una\n' }), {
      contacts: ['k1 > k2 @2; strength 1'],
      people: ['k1; responded yes', 'k2; responded yes'],
    });
  });
});
