import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { writeTable } from '../../src/pipeline/writeTable';

const table = { name: 'List', columns: ['Name', 'Contacts'], rows: [['=cmd|x', 3] as const, ['Zoë', null] as const] };
const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('writeTable', () => {
  it('marks a CSV file as UTF-8, so that Excel reads its letters, and lets no cell begin a formula', () => {
    expect(text(writeTable(table, 'csv').bytes)).toBe("\ufeffName,Contacts\r\n'=cmd|x,3\r\nZoë,\r\n");
  });

  it('makes a workbook with one sheet of the same cells', () => {
    const sheet = text(unzipSync(writeTable(table, 'xlsx').bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    for (const cell of ['>Name<', ">'=cmd|x<", '<v>3</v>', '>Zoë<']) expect(sheet).toContain(cell);
  });
});
