import { describe, expect, it } from 'vitest';

import { DelimitedScanner } from '../../../src/import/files/DelimitedScanner';
import type { Delimiter } from '../../../src/import/files/findDelimiter';
import { DEFAULT_LIMITS, type Limits } from '../../../src/import/files/Limits';
import type { IsHeader } from '../../../src/import/files/makeHeaderTest';
import { TableTooLarge } from '../../../src/import/files/TableTooLarge';
import { IssueLog } from '../../../src/import/IssueLog';
import { utf8 } from '../importing';

interface Asked {
  readonly delimiter?: Delimiter;
  readonly limits?: Partial<Limits>;
  readonly isHeader?: IsHeader;
  readonly start?: number;
  /** So many rows are read at once. */
  readonly atOnce?: number;
}

/** A text as its headers, its rows (number and cells, without the spaces around them) and what is said of it. */
function scan(text: string, { delimiter = ',', limits = {}, isHeader, start = 0, atOnce = 1_000 }: Asked = {}) {
  const log = new IssueLog('a.csv');
  const bytes = utf8(text);
  const scanner = new DelimitedScanner(bytes, start, delimiter, { ...DEFAULT_LIMITS, ...limits }, log, isHeader);
  while (scanner.readSome(atOnce));
  expect(scanner.position).toBeGreaterThanOrEqual(bytes.length);
  const { length, rows, cells } = scanner.rows.finish();
  const width = scanner.headers.length;
  return {
    headers: scanner.headers.map((header) => header.trim()),
    rows: Array.from({ length }, (_, row) => [
      rows[row] ?? 0,
      ...Array.from({ length: width }, (_cell, column) => (scanner.words.list[cells[row * width + column] ?? 0] ?? '').trim()),
    ]),
    found: scanner.found,
    headerRow: scanner.headerRow,
    said: log.finish().map(({ code, severity, row, column, values }) => [code, severity, row, column, values]),
  };
}

/** The same by the plain rule for a text without quotation marks, under a header of one row. */
function plainly(text: string) {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.split(',').map((cell) => cell.trim()));
  if (lines.at(-1)?.join('') === '' && /[\r\n]$/.test(text)) lines.pop();
  const [headers = [], ...below] = lines;
  const width = headers.length;
  const rows: (string | number)[][] = [];
  const said: unknown[] = [];
  let found = 0;
  for (const [at, cells] of below.entries()) {
    if (cells.every((cell) => cell === '')) continue;
    found += 1;
    if (cells.slice(width).every((cell) => cell === '')) rows.push([at + 2, ...headers.map((_, column) => cells[column] ?? '')]);
    else said.push(['ragged-row', 'error', at + 2, null, { cells: cells.length, columns: width, delimiter: ',' }]);
  }
  return { headers, rows, found, headerRow: 1, said };
}

/** Every text of so many of these characters. */
function* textsOf(characters: readonly string[], length: number): Generator<string> {
  if (length === 0) yield '';
  else for (const text of textsOf(characters, length - 1)) for (const one of characters) yield text + one;
}

/** The same numbers in each run (Park and Miller 1988). */
function makeDraw(): (below: number) => number {
  let state = 7;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

describe('a delimited text', () => {
  it('without quotation marks is parted by line ends and delimiters: every text of six characters', () => {
    for (const below of textsOf(['a', ',', ' ', '\n', '\r'], 6)) {
      const text = `h,i\n${below}`;
      const read = scan(text);
      const plain = plainly(text);
      if (JSON.stringify(read) !== JSON.stringify(plain)) expect([text, read]).toEqual([text, plain]);
    }
  });

  it('gives the cells that were written, quoted or not, whatever their length and letters', () => {
    const draw = makeDraw();
    const SIGNS = ['a', 'b', '!', '#', '$', '+', '-', '.', '\t', '\u{7f}', 'é', '李', '😀', ' ', "'", '\\', ';'];
    const HARD = [',', '"', '\n', '\r\n', ',,', '""', '\r'];
    const pick = (from: readonly string[]): string => from[draw(from.length)] ?? '';
    const cell = (signs: readonly string[]): string =>
      Array.from({ length: draw(11) }, () => pick(signs))
        .join('')
        .trim();
    for (let round = 0; round < 400; round += 1) {
      const width = 1 + draw(4);
      // Few different words, so that many cells say what the one above them says.
      const words = Array.from({ length: 1 + draw(5) }, () => cell(draw(3) === 0 ? [...SIGNS, ...HARD] : SIGNS));
      const end = pick(['\n', '\r\n', '\r']);
      const write = (text: string): string =>
        /[,"\n\r]/.test(text) || draw(5) === 0
          ? `${pick(['', ' '])}"${text.replaceAll('"', '""')}"${pick(['', ' '])}`
          : `${pick(['', '', '', ' '])}${text}${pick(['', '', '', ' '])}`;
      const rows = Array.from({ length: draw(9) }, () => Array.from({ length: width }, () => pick(words))).filter(
        (row) => row.join('') !== '',
      );
      const text = [Array.from({ length: width }, (_, at) => `h${at}`).join(','), ...rows.map((row) => row.map(write).join(','))].join(end);
      const read = scan(text + (draw(2) === 0 ? end : ''), { atOnce: 1 + draw(3) });
      expect([text, read.rows.map(([, ...cells]) => cells), read.found, read.said]).toEqual([text, rows, rows.length, []]);
    }
  });

  it('numbers rows as a spreadsheet does: a line end within a cell begins none', () => {
    expect(scan('h,i\n"a\nb",c\n\n"d\r\ne\rf",g\r\nx,y').rows).toEqual([
      [2, 'a\nb', 'c'],
      [4, 'd\r\ne\rf', 'g'],
      [5, 'x', 'y'],
    ]);
  });

  it.each([[','], [';'], ['\t'], ['|']] as const)('is parted by %j alone', (delimiter) => {
    const others = [',', ';', '\t', '|'].filter((one) => one !== delimiter).join('x');
    expect(scan(`h${delimiter}i\na${others}b${delimiter}"c${delimiter}d"\n`, { delimiter }).rows).toEqual([
      [2, `a${others}b`, `c${delimiter}d`],
    ]);
    expect(scan(`h\na${delimiter}b\n`, { delimiter }).said).toEqual([
      ['ragged-row', 'error', 2, null, { cells: 2, columns: 1, delimiter }],
    ]);
  });
});

// What a cell means that is not as RFC 4180 has it: a mark that nobody doubled, or closed, is not to move the rest of the file.
describe('quotation marks', () => {
  it.each<readonly [rows: string, read: readonly (readonly string[])[]]>([
    ['"a",b', [['a', 'b']]],
    ['"a"  ,b', [['a', 'b']]],
    ['  "a",b', [['a', 'b']]],
    ['"",b', [['', 'b']]],
    ['"""",b', [['"', 'b']]],
    ['"a""b",c', [['a"b', 'c']]],
    ['"a""",c', [['a"', 'c']]],
    ['"""a",c', [['"a', 'c']]],
    ['"a"b,c', [['"a"b', 'c']]],
    ['"a" b,c', [['"a" b', 'c']]],
    ['"a"b"c",d', [['a"b"c', 'd']]],
    ['"a"b"c" ,d', [['a"b"c', 'd']]],
    ['"a ""b"" c"d"e",f', [['a "b" c"d"e', 'f']]],
    ['"a"b,"c"', [['"a"b', 'c']]],
    ['"a"b,"c"d', [['"a"b', '"c"d']]],
    ['"a"b,c"d', [['"a"b', 'c"d']]],
    ['"a,b"c"d,e",f', [['a,b"c"d,e', 'f']]],
    ['a"b,c"', [['a"b', 'c"']]],
    ['a "b",c', [['a "b"', 'c']]],
    ['"a"b', [['"a"b', '']]],
    ['"a"b"', [['a"b', '']]],
    [
      'x,"a"b\n"c"d,y',
      [
        ['x', '"a"b'],
        ['"c"d', 'y'],
      ],
    ],
    [
      '"a"b\n"c",d',
      [
        ['"a"b', ''],
        ['c', 'd'],
      ],
    ],
    ['"a\u0001\u0002"b,c', [['"a\u0001\u0002"b', 'c']]],
    [
      '"a"b\r"c",d',
      [
        ['"a"b', ''],
        ['c', 'd'],
      ],
    ],
  ])('%j is %j', (rows, read) => {
    const { rows: found, said } = scan(`h,i\n${rows}\n`);
    expect([found.map(([, ...cells]) => cells), said]).toEqual([read, []]);
    expect(scan(`h,i\n${rows}`).rows).toEqual(found);
  });

  it.each<readonly [rows: string, read: readonly (readonly (string | number)[])[], at: number, column: string | null]>([
    [
      'a,b\n"c,d\ne,f',
      [
        [2, 'a', 'b'],
        [4, 'e', 'f'],
      ],
      3,
      'h',
    ],
    [
      'a,b\nc,"d\ne,f\n',
      [
        [2, 'a', 'b'],
        [4, 'e', 'f'],
      ],
      3,
      'i',
    ],
    [
      'a,"d\r\ne,"f"\r\ng,h',
      [
        [3, 'e', 'f'],
        [4, 'g', 'h'],
      ],
      2,
      'i',
    ],
    ['a,"d\re,"f"', [[3, 'e', 'f']], 2, 'i'],
    ['"', [], 2, 'h'],
    ['a,"', [], 2, 'i'],
    ['a,"\nc,d', [[3, 'c', 'd']], 2, 'i'],
    ['"\r\nc,d', [[3, 'c', 'd']], 2, 'h'],
    ['a,b,"c', [], 2, null],
    ['a,"b""c', [], 2, 'i'],
  ])('%j: the row where one opens that is never closed is left out, and no other', (rows, read, at, column) => {
    const { rows: found, said, found: count } = scan(`h,i\n${rows}`);
    expect([found, said]).toEqual([read, [['unclosed-quote', 'error', at, column, { where: 'row' }]]]);
    expect(count).toBe(read.length + 1);
  });

  it('of the headers are marks as well, and one that is never closed is said', () => {
    expect(scan('"h, 1" , "i"\na,b').headers).toEqual(['h, 1', 'i']);
    expect(scan('h,"i\na,b\n')).toEqual({
      headers: ['h', ''],
      rows: [[2, 'a', 'b']],
      found: 1,
      headerRow: 1,
      said: [['unclosed-quote', 'warning', 1, null, { where: 'header' }]],
    });
  });

  it('many that are not doubled take no longer than their number', () => {
    // The space keeps the next one from being taken for the beginning of a cell.
    const line = `"a"b${', "a"b'.repeat(20_000)}`;
    const begun = performance.now();
    expect(scan(`${line}\n${line}`, { limits: { columns: 30_000 } }).rows).toHaveLength(1);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});

describe('rows that are cut or too long', () => {
  it('are read by themselves, whatever stands in the headers and in the row above', () => {
    const cells = (text: string) => scan(text).rows.map(([, ...own]) => own.join('|'));
    // As long as the cell above, and the same as a header.
    expect(cells('from,to\nAnna,xy\nfrom,to\nto,from\n')).toEqual(['Anna|xy', 'from|to', 'to|from']);
    expect(cells('h,i\nab,ab\nab,abc\na,ab\nab,a\nab,\n,ab\nab,ab')).toEqual(['ab|ab', 'ab|abc', 'a|ab', 'ab|a', 'ab|', '|ab', 'ab|ab']);
  });

  it('are filled with blanks, or left out where a cell beyond the last column says something', () => {
    expect(scan('h,i,j\na\na,\na,b,\na,b,c,\na,b,c,, \n,,\n,,,\n,,,x\n,,c')).toEqual({
      headers: ['h', 'i', 'j'],
      rows: [
        [2, 'a', '', ''],
        [3, 'a', '', ''],
        [4, 'a', 'b', ''],
        [5, 'a', 'b', 'c'],
        [6, 'a', 'b', 'c'],
        [10, '', '', 'c'],
      ],
      found: 7,
      headerRow: 1,
      said: [['ragged-row', 'error', 9, null, { cells: 4, columns: 3, delimiter: ',' }]],
    });
  });

  it('leave nothing behind in the row that comes after them', () => {
    expect(scan('h,i\na,b\na,b,c\n,d\na,b,"c"\n,e\na,"x\n,f').rows).toEqual([
      [2, 'a', 'b'],
      [4, '', 'd'],
      [6, '', 'e'],
      [8, '', 'f'],
    ]);
  });
});

describe('the header', () => {
  const isHeader: IsHeader = (cells) => cells.includes('id') && cells.length > 1;
  const head = (text: string, more: Partial<IsHeader> = {}) => {
    const { headers, headerRow, rows, said } = scan(text, { isHeader: Object.assign((cells: readonly string[]) => isHeader(cells), more) });
    return [headers.join('|'), headerRow, rows.map(([row]) => row), said.map(([code, , row, , values]) => [code, row, values])];
  };
  const title = (row: number, text: string) => ['title-above', row, { title: text }];

  it('is the first row that is not blank, where it heads the table or none does', () => {
    expect(head('id,n\na,b\nid,n')).toEqual(['id|n', 1, [2, 3], []]);
    expect(head('\n\n , \nid,n\na,b')).toEqual(['id|n', 4, [5], []]);
    expect(head('x,y\na,b\nc,d')).toEqual(['x|y', 1, [2, 3], []]);
    expect(head('')).toEqual(['', 0, [], []]);
    expect(head('\n , \n')).toEqual(['', 2, [], []]);
  });

  it('may stand below titles, within ten rows', () => {
    expect(head('Staff list\n\nof,June\nid,n\na,b')).toEqual(['id|n', 4, [5], [title(4, 'Staff list')]]);
    const above = (count: number) => 'x,y\n'.repeat(count);
    expect(head(`${above(9)}id,n\na,b`)).toEqual(['id|n', 10, [11], [title(10, 'x y')]]);
    expect(head(`${above(10)}id,n\na,b`)).toEqual(['x|y', 1, [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], []]);
    // Blanks at the end of a row are no headers.
    expect(head('x,y\nid,,,\na')).toEqual(['x|y', 1, [2, 3], []]);
    expect(head('x,y\nid,n,,\na,b')).toEqual(['id|n', 2, [3], [title(2, 'x y')]]);
  });

  it('is not looked for beyond a row that cannot be one', () => {
    expect(head('x,y\n"a\nid,n\nb,c').slice(0, 2)).toEqual(['x|y', 1]);
    const { headers } = scan('x,y\na,b,c,d\nid,n\n', { isHeader, limits: { columns: 3 } });
    expect(headers).toEqual(['x', 'y']);
    expect(scan('x,y\na,b,c\nid,n\n', { isHeader, limits: { columns: 3 } }).headers).toEqual(['id', 'n']);
  });

  it('is not a weak one where a later row says more', () => {
    const isWeak = (cells: readonly string[]) => cells.length < 3;
    expect(head('id,Staff of June\nid,n,unit\na,b,c', { isWeak })).toEqual(['id|n|unit', 2, [3], [title(2, 'id Staff of June')]]);
    expect(head('id,n\na,b\nc,d', { isWeak })).toEqual(['id|n', 1, [2, 3], []]);
  });

  it('is as wide as the table is known to be', () => {
    expect(head('id,n\na,b,c,d', { columns: 4 })).toEqual(['id|n||', 1, [2], []]);
    expect(head('id,n\na,b', { columns: 1 })).toEqual(['id|n', 1, [2], []]);
    expect(head('', { columns: 4 })).toEqual(['', 0, [], []]);
  });

  it('begins where it is said', () => {
    expect(scan('sep=;\nh;i\na;b', { start: 6, delimiter: ';' })).toMatchObject({
      headers: ['h', 'i'],
      headerRow: 1,
      rows: [[2, 'a', 'b']],
    });
  });
});

describe('no more is read than is allowed', () => {
  const TEXT = 'h,i\na,b\n\nc,d,x\n,\ne,"f"\n';
  const read = (limits: Partial<Limits>): string => {
    try {
      return scan(TEXT, { limits })
        .rows.map(([row]) => row)
        .join(' ');
    } catch (fault) {
      if (!(fault instanceof TableTooLarge)) throw fault;
      const log = new IssueLog('a.csv');
      fault.refuse(log);
      return log
        .finish()
        .map(({ code, values }) => `${code} ${JSON.stringify(values)}`)
        .join();
    }
  };

  it('of rows, also those that are left out, of cells, of different words and of columns', () => {
    expect(read({ rows: 3 })).toBe('2 6');
    expect(read({ rows: 2 })).toBe('table-too-large {"what":"rows","most":2}');
    expect(read({ columns: 2 })).toBe('2 6');
    expect(read({ columns: 1 })).toBe('too-many-columns {"most":1}');
    expect(read({ words: 9 })).toBe('2 6');
    expect(read({ words: 8 })).toBe('table-too-large {"what":"different-cells","most":8}');
    expect(read({ cells: 3 })).toBe('table-too-large {"what":"cells","most":3}');
  });

  it('and so many rows at once', () => {
    const scanner = new DelimitedScanner(utf8('h,i\na,b\nc,d\n\ne,f'), 0, ',', DEFAULT_LIMITS, new IssueLog('a.csv'));
    expect([scanner.position, scanner.readSome(2), scanner.position, scanner.found]).toEqual([4, true, 12, 2]);
    expect([scanner.readSome(1), scanner.position, scanner.found]).toEqual([true, 13, 2]);
    expect([scanner.readSome(1), scanner.found, scanner.readSome(1), scanner.found]).toEqual([false, 3, false, 3]);
    const ended = new DelimitedScanner(utf8('h,i\na,b\n'), 0, ',', DEFAULT_LIMITS, new IssueLog('a.csv'));
    expect([ended.readSome(1), ended.found]).toEqual([false, 1]);
  });
});
