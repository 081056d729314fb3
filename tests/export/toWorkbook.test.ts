import { readXlsx } from 'hucre/xlsx';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { disclose } from '../../src/disclosure/disclose';
import type { NamedTable } from '../../src/domain/results/Table';
import { toWorkbook } from '../../src/export/toWorkbook';
import { importing, rowsOf } from '../import/importing';

const write = (...sheets: readonly NamedTable[]): Uint8Array => toWorkbook(disclose(sheets, 'analyst'));
/** As another program reads it. */
const readElsewhere = async (bytes: Uint8Array) => (await readXlsx(bytes)).sheets;

describe('toWorkbook', () => {
  it('writes sheets that another program reads: headings, texts, numbers and empty cells', async () => {
    const sheets = await readElsewhere(
      write(
        {
          name: 'People',
          columns: ['id', 'n'],
          rows: [
            ['A & "B" <c>', 1.5],
            [null, -2],
            ['  two  ', 0],
          ],
        },
        { name: 'Ties', columns: ['from'], rows: [] },
      ),
    );
    expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([
      [
        'People',
        [
          ['id', 'n'],
          ['A & "B" <c>', 1.5],
          [null, -2],
          ['  two  ', 0],
        ],
      ],
      ['Ties', [['from']]],
    ]);
  });

  it('gives the same bytes at any time', () => {
    const sheet = { name: 'People', columns: ['id'], rows: [['A']] };
    vi.useFakeTimers({ now: Date.UTC(2020, 1, 1) });
    const first = write(sheet);
    vi.setSystemTime(Date.UTC(2031, 6, 9, 3));
    expect(write(sheet)).toEqual(first);
    vi.useRealTimers();
  });

  it.each(['=1+1', '+44 20', '-1', '@SUM(A1)'])('keeps %j a text', async (cell) => {
    const [sheet] = await readElsewhere(write({ name: 'S', columns: ['a'], rows: [[cell]] }));
    expect(sheet?.rows[1]).toEqual([`'${cell}`]);
    expect([...(sheet?.cells?.values() ?? [])].some(({ formula }) => formula !== undefined)).toBe(false);
  });

  it('has a gap where a number is none', async () => {
    const [sheet] = await readElsewhere(write({ name: 'S', columns: ['a', 'b'], rows: [[Number.NaN, 1]] }));
    expect(sheet?.rows[1]).toEqual([null, 1]);
  });

  it('names sheets as Excel allows', async () => {
    const named = ['a/b', 'A B', '', 'History', 'long '.repeat(9), "'quoted'"];
    const sheets = await readElsewhere(write(...named.map((name) => ({ name, columns: ['x'], rows: [] }))));
    expect(sheets.map(({ name }) => name)).toEqual(
      ['a b', 'A B 2', 'Sheet', 'History 2', 'long long long long long long lo', 'quoted'].map((n) => n.slice(0, 31).trim()),
    );
  });

  it('refuses what no sheet can hold, rather than leaving it out', () => {
    expect(() => write({ name: 'S', columns: [], rows: Array.from({ length: 1_048_576 }, () => []) })).toThrow(RangeError);
    expect(() => write()).toThrow(RangeError);
  });

  it('cuts a text that is longer than a cell, and says so', async () => {
    const [sheet] = await readElsewhere(write({ name: 'S', columns: ['a'], rows: [[`${'x'.repeat(32_765)}😀😀`]] }));
    expect(sheet?.rows[1]?.[0]).toBe(`${'x'.repeat(32_765)}…`);
  });

  it('is read by Kith as what was written', () => {
    const batch = importing([
      {
        file: 'out.xlsx',
        bytes: write(
          {
            name: 'People',
            columns: ['id', 'name'],
            rows: [
              ['p1', "O'Neill, \n=Jo"],
              ['p2', '@home'],
            ],
          },
          { name: 'Ties', columns: ['from', 'to', 'strength'], rows: [['p1', 'p2', 2]] },
        ),
      },
    ]);
    expect(batch.issues).toEqual([]);
    expect(batch.people.map(({ name }) => name)).toEqual(["O'Neill, \n=Jo", '@home']);
    expect(rowsOf(batch)).toMatchObject([{ from: 'p1', to: 'p2', strength: 2 }]);
  });

  it('keeps what XML cannot hold, and what looks like it', () => {
    const text = 'a\u0007b _x0041_ c\r\nd';
    const bytes = write({ name: 'Ties', columns: ['from', 'to', 'note'], rows: [['p1', 'p2', text]] });
    expect(rowsOf(importing([{ file: 'out.xlsx', bytes, holds: 'contacts' }]))).toMatchObject([{ note: text }]);
  });

  it('writes any text without losing the others', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), async (texts) => {
        const [sheet] = await readElsewhere(write({ name: 'S', columns: texts.map(() => 'a'), rows: [[...texts, 'end']] }));
        expect(sheet?.rows[1]?.[texts.length]).toBe('end');
      }),
      { numRuns: 50 },
    );
  });
});
