import fc from 'fast-check';
import { expect, it } from 'vitest';

import { disclose } from '../../src/disclosure/disclose';
import { toCsv } from '../../src/export/toCsv';
import { importText, rowsOf } from '../import/importing';

const cell = fc
  .string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\t', '\n', '\r\n', ' ', 'a', 'é', '1') })
  .map((text) => text.trim())
  // A word of its own, so that none of the words for nothing ("-", "n/a") comes out.
  .map((text) => `${text}z`);

/** As a spreadsheet reads the text: cells by RFC 4180, quotes taken off. */
function cellsOf(csv: string): readonly string[] {
  return [...csv.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(?:,|\r\n)/g)].map(([, written = '']) => (written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written));
}

it('no cell of a table that is written begins a formula', () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), fc.array(fc.string({ maxLength: 6 }), { maxLength: 4 }), (cells, anything) => {
      const csv = toCsv(disclose({ columns: [...cells, ...anything], rows: [[...anything, ...cells]] }, 'analyst'));
      const written = cellsOf(csv);
      expect(written.length).toBeGreaterThanOrEqual(2 * (cells.length + anything.length));
      for (const one of written) expect(one).not.toMatch(/^[=+\-@\t\r\n]/);
    }),
    { numRuns: 3000 },
  );
});

it('what is written is read back as it was, apostrophes before a formula included', () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), (notes) => {
      const csv = toCsv(disclose({ columns: ['from', 'to', 'note'], rows: notes.map((note, index) => ['a', `b${index}`, note]) }, 'analyst'));
      expect(rowsOf(importText(csv)).map(({ note }) => note)).toEqual(notes);
    }),
    { numRuns: 3000 },
  );
});
