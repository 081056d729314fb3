import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Batch } from '../../src/domain/Batch';
import { importing, rowsOf, utf8, workbookOf } from '../import/importing';
import { sayIssue } from '../../src/words/issues/sayIssue';

const VALID = utf8('from;to;types;strength;note\r\nA;B;Elite, NHS;2,5;"two\r\nlines"\r\nB;"C ""x""";advice;;\r\n\r\nC;A;Mentor;1;z\r\n');
const WORKBOOK = workbookOf([
  {
    name: 'People',
    rows: [
      ['id', 'group'],
      ['A', 'general'],
      ['B', 'x'],
    ],
  },
  {
    name: 'Ties',
    rows: [
      ['from', 'to', 'strength'],
      ['A', 'B', 2],
      ['B', 'A', 1],
    ],
  },
]);

/** Every row found is either taken or the subject of exactly one error. A survey gives two tables, of its people and of their contacts. */
function takesOrTells(batch: Batch): void {
  for (const file of new Set(batch.sources.map((source) => source.file))) {
    const sources = batch.sources.filter((source) => source.file === file);
    const errors = batch.issues.filter((issue) => issue.severity === 'error' && issue.file === file);
    const sum = (of: 'taken' | 'rows'): number => sources.reduce((total, source) => total + source[of], 0);
    expect(errors.every(({ row }) => row !== null)).toBe(true);
    expect(new Set(errors.map(({ row }) => row)).size).toBe(errors.length);
    expect(sum('taken') + errors.length).toBe(sum('rows'));
  }
  expect(batch.sources.length > 0 || batch.issues.some(({ severity }) => severity === 'error')).toBe(true);
  expect(new Set(batch.issues.map((issue) => JSON.stringify(issue))).size).toBe(batch.issues.length);
  for (const issue of batch.issues) expect(sayIssue(issue).length).toBeGreaterThan(10);
}

function damaged(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  return fc
    .record({
      keep: fc.nat(bytes.length),
      cut: fc.boolean(),
      flips: fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 6 }),
    })
    .map(({ keep, cut, flips }) => {
      const copy = bytes.slice();
      for (const [at, value] of flips) copy[at] = value;
      return cut ? copy.slice(0, keep) : copy;
    });
}

describe('whatever the bytes', () => {
  const file = fc.constantFrom('a.csv', 'a.xlsx', 'a.tsv', 'people');
  const holds = fc.constantFrom(undefined, 'people' as const, 'contacts' as const);
  const check = (bytes: Uint8Array, name: string, held: 'people' | 'contacts' | undefined): void => {
    takesOrTells(importing([{ file: name, bytes, ...(held === undefined ? {} : { holds: held }) }]));
  };

  it('arbitrary bytes are read or told of', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), file, holds, check), { numRuns: 500 });
  });

  it('arbitrary text made of what matters to the reader is read or told of', () => {
    const text = fc.array(
      fc.constantFrom('"', ',', ';', '\n', '\r', '\t', ' ', "'", 'from', 'to', 'id', 'A', 'NA', 'none', '=', '\uFEFF', 'sep='),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(text, holds, (parts, held) => {
        check(utf8(parts.join('')), 'a.csv', held);
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(text, (parts) => {
        check(utf8(`from,to,id\n${parts.join('')}`), 'a.csv', undefined);
      }),
      { numRuns: 2000, examples: [[['to', '\r', ',', 'to', '\n', 'id']]] },
    );
  });

  it('a damaged text file is read or told of', () => {
    fc.assert(
      fc.property(damaged(VALID), holds, (bytes, held) => {
        check(bytes, 'a.csv', held);
      }),
      { numRuns: 500 },
    );
  });

  it('a damaged workbook is read or told of', () => {
    fc.assert(
      fc.property(damaged(WORKBOOK), holds, (bytes, held) => {
        check(bytes, 'a.xlsx', held);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is written is what is read', () => {
  const cellOf = (...units: readonly string[]) =>
    fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...units) }).map((text) => `x${text}x`);
  const cell = cellOf('a', 'B', 'é', '"', ',', ';', '\n', ' ', '1', '_');
  // A semicolon or a line break in the cell of a contact parts several contacts.
  const contact = cellOf('a', 'B', 'é', '"', ',', ' ', '1', '_');
  const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

  it('quoted cells come back unchanged, with their rows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, contact, cell), { minLength: 1, maxLength: 20 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        (rows, delimiter, end) => {
          const text = [['from', 'to', 'note'], ...rows].map((row) => row.map(quote).join(delimiter)).join(end);
          const batch = importing([{ file: 'a.csv', bytes: utf8(text) }]);
          expect(rowsOf(batch).map(({ from, to, note, origin }) => [origin.row, from, to, note])).toEqual(
            rows.map((row, i) => [i + 2, ...row]),
          );
        },
      ),
    );
  });
});
