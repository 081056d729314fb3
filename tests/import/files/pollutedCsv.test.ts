import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { IssueLog } from '../../../src/import/IssueLog';
import { DEFAULT_LIMITS } from '../../../src/import/files/Limits';
import { makeHeaderTest } from '../../../src/import/files/makeHeaderTest';
import { readDelimited } from '../../../src/import/files/readDelimited';
import type { Sheet } from '../../../src/import/files/Sheet';
import { finish } from '../../../src/support/finish';
import { utf8 } from '../importing';

/** Our own rows: names with a comma, quotes, a line break and letters beyond ASCII. */
const HEADER = ['id', 'name', 'organisation', 'note'] as const;
const ROWS: readonly (readonly string[])[] = Array.from({ length: 24 }, (_, at) => [
  `k${at + 1}`,
  ['Quill, Ada', 'Ben Orr', 'Änne Lund', 'Dag "Mo" Moss'][at % 4] ?? '',
  ['North', 'South'][at % 2] ?? '',
  ['', 'since 2019', 'first line\nsecond line', 'a; b'][(at >> 1) % 4] ?? '',
]);

type Cells = readonly (readonly string[])[];
interface Kind {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where the kind itself changes what is right. */
  readonly rows?: Cells;
}

interface Way {
  readonly delimiter?: string;
  readonly end?: (row: number) => string;
  readonly quote?: string;
  readonly escape?: (cell: string) => string;
  readonly pad?: string;
}

function write(
  rows: Cells,
  { delimiter = ',', end = () => '\n', quote = '"', escape = (cell) => cell.replaceAll('"', '""'), pad = '' }: Way = {},
): string[] {
  const one = (cell: string): string =>
    cell.includes(delimiter) || cell.includes(quote) || /["\n\\]/.test(cell) ? `${quote}${escape(cell)}${quote}` : cell;
  return rows.map((row, at) => `${row.map(one).join(`${pad}${delimiter}${pad}`)}${end(at)}`);
}

const TABLE = [HEADER, ...ROWS];
const text = (lines: readonly string[]): Uint8Array => utf8(lines.join(''));
const lines = write(TABLE);
const changed = (at: number, to: (line: string) => string): Uint8Array =>
  text(lines.map((line, index) => (index === at ? to(line) : line)));
const plain = ROWS.map((row) => row.map((cell) => cell.replaceAll('\n', ' ')));
const quoteFree = plain.map((row) => row.map((cell) => cell.replaceAll('"', '')));

function utf16(content: string): Uint8Array {
  const bytes = new Uint8Array(2 + 2 * content.length);
  bytes.set([0xff, 0xfe]);
  for (let at = 0; at < content.length; at += 1) {
    bytes[2 + 2 * at] = content.charCodeAt(at) & 0xff;
    bytes[3 + 2 * at] = content.charCodeAt(at) >> 8;
  }
  return bytes;
}
const latin = (content: string): Uint8Array => Uint8Array.from(content, (letter) => letter.charCodeAt(0));

const KINDS: readonly Kind[] = [
  { name: 'clean', bytes: text(lines) },
  { name: 'preamble of one line', bytes: text(['Staff list, May 2024\n', ...lines]) },
  {
    name: 'preamble of three lines and a blank one',
    bytes: text(['Staff list\n', 'Printed on 1 May\n', 'For use inside\n', '\n', ...lines]),
  },
  { name: 'two header rows', bytes: text([lines[0] ?? '', 'Person,Full name,Employer,Remarks\n', ...lines.slice(1)]) },
  { name: 'three header rows', bytes: text(['Who,,Where,\n', 'person,,employer,\n', ...lines]) },
  { name: 'footer', bytes: text([...lines, 'End of the list\n']) },
  { name: 'footer with a total', bytes: text([...lines, ',Total,24,\n']) },
  {
    name: 'a cell missing at the end of a row',
    bytes: changed(2, (line) => line.replace(/,[^,]*\n$/, '\n')),
    rows: ROWS.map((row, at) => (at === 1 ? [...row.slice(0, 3), ''] : row)),
  },
  { name: 'a delimiter too many at the end of a row', bytes: changed(2, (line) => line.replace('\n', ',\n')) },
  { name: 'a delimiter too many at the end of each row', bytes: text(write(TABLE.map((row) => [...row, '']))) },
  {
    name: 'a quote too many within a cell',
    bytes: changed(2, (line) => line.replace('Ben Orr', 'Ben "Orr')),
    rows: ROWS.map((row, at) => (at === 1 ? ['k2', 'Ben "Orr', ...row.slice(2)] : row)),
  },
  { name: 'a quote that is never closed', bytes: changed(24, (line) => line.replace('k24', '"k24')) },
  {
    name: 'other quotes',
    bytes: text(write([HEADER, ...plain], { quote: "'", escape: (cell) => cell.replaceAll("'", "''") })),
    rows: plain,
  },
  { name: 'quotes with a backslash before them', bytes: text(write(TABLE, { escape: (cell) => cell.replaceAll('"', '\\"') })) },
  { name: 'everything quoted', bytes: text(TABLE.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`)) },
  { name: 'mixed line ends', bytes: text(write(TABLE, { end: (row) => ['\n', '\r\n', '\r'][row % 3] ?? '\n' })) },
  { name: 'carriage returns for line ends', bytes: text(write(TABLE, { end: () => '\r' })) },
  { name: 'no line end at the end', bytes: utf8(lines.join('').trimEnd()) },
  { name: 'blank lines', bytes: text(lines.flatMap((line, at) => (at % 5 === 0 ? [line, '\n'] : [line]))) },
  { name: 'two tables in one file', bytes: text([...lines, '\n', 'site,beds\n', 'Main,40\n']) },
  { name: 'the header once more among the rows', bytes: text([...lines.slice(0, 12), lines[0] ?? '', ...lines.slice(12)]) },
  { name: 'semicolons', bytes: text(write(TABLE, { delimiter: ';' })) },
  { name: 'tabs', bytes: text(write(TABLE, { delimiter: '\t' })) },
  { name: 'bars', bytes: text(write(TABLE, { delimiter: '|' })) },
  { name: 'blanks around delimiters', bytes: text(write([HEADER, ...quoteFree], { pad: ' ' })), rows: quoteFree },
  { name: 'UTF-16', bytes: utf16(lines.join('')) },
  { name: 'UTF-8 with a mark', bytes: utf8(`\uFEFF${lines.join('')}`) },
  { name: 'Windows-1252', bytes: latin(lines.join('')) },
  { name: 'a line that says the delimiter', bytes: text(['sep=;\n', ...write(TABLE, { delimiter: ';' })]) },
];

interface Score {
  readonly name: string;
  readonly header: number;
  readonly records: number;
  readonly cells: number;
  /** Of ten: one for success, and precision, recall and their harmonic mean of header, records and cells. */
  readonly total: number;
}

function compare(found: readonly string[], right: readonly string[]): readonly [precision: number, recall: number, mean: number] {
  const left = new Map<string, number>();
  for (const one of right) left.set(one, (left.get(one) ?? 0) + 1);
  let met = 0;
  for (const one of found) {
    const count = left.get(one) ?? 0;
    if (count > 0) met += 1;
    left.set(one, count - 1);
  }
  const [precision, recall] = [found.length === 0 ? 0 : met / found.length, right.length === 0 ? 1 : met / right.length];
  return [precision, recall, precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)];
}

function read(bytes: Uint8Array): Sheet | null {
  return finish(readDelimited('people.csv', bytes, DEFAULT_LIMITS, new IssueLog('people.csv'), makeHeaderTest(null, new Map())));
}

function score({ name, bytes, rows = ROWS }: Kind): Score {
  const table = read(bytes);
  if (table === null) return { name, header: 0, records: 0, cells: 0, total: 0 };
  // A column without header and cells is none.
  const width = table.headers.length;
  const isColumn = table.headers.map(
    (header, column) =>
      !/^Column [A-Z]$/.test(header) ||
      Array.from({ length: table.length }, (_, row) => table.cells[row * width + column] ?? 0).some((word) => word !== 0),
  );
  const records = Array.from({ length: table.length }, (_, row) =>
    isColumn.flatMap((is, column) => (is ? [table.words[table.cells[row * width + column] ?? 0] ?? ''] : [])),
  );
  const header = compare(
    table.headers.filter((_, column) => isColumn[column]),
    [...HEADER],
  );
  const record = compare(
    records.map((cells) => JSON.stringify(cells)),
    rows.map((cells) => JSON.stringify(cells)),
  );
  const cell = compare(
    records.flatMap((cells) => cells.map((one, at) => `${at}:${one}`)),
    rows.flatMap((cells) => cells.map((one, at) => `${at}:${one}`)),
  );
  const total = 1 + [...header, ...record, ...cell].reduce((sum, one) => sum + one, 0);
  return { name, header: header[2], records: record[2], cells: cell[2], total };
}

describe('delimited text with something the matter', () => {
  it('scores more than 9.2 of 10 over all kinds without being told anything', () => {
    const scores = KINDS.map(score);
    const mean = scores.reduce((sum, { total }) => sum + total, 0) / scores.length;
    if (process.env['REPORT'] !== undefined)
      writeFileSync(
        process.env['REPORT'],
        [
          ...scores.map(
            ({ name, header, records, cells, total }) =>
              `| ${name} | ${header.toFixed(2)} | ${records.toFixed(2)} | ${cells.toFixed(2)} | ${total.toFixed(2)} |`,
          ),
          `mean ${mean.toFixed(2)}`,
        ].join('\n'),
      );
    expect(mean).toBeGreaterThan(9.2);
  });

  it('reads what is clean without a fault', () => {
    expect(score(KINDS[0]!).total).toBe(10);
  });
});
