import { describe, expect, it } from 'vitest';

import { disclose } from '../../src/disclosure/disclose';
import { toCsv } from '../../src/export/toCsv';

function write(...row: readonly (string | number | null)[]): string {
  return toCsv(disclose({ columns: ['a'], rows: [row] }, 'analyst')).split('\r\n')[1] ?? '';
}

describe('toCsv', () => {
  it('writes the header first and ends each line as RFC 4180 asks', () => {
    expect(
      toCsv(
        disclose(
          {
            columns: ['id', 'n'],
            rows: [
              ['A', 1],
              ['B', null],
            ],
          },
          'analyst',
        ),
      ),
    ).toBe('id,n\r\nA,1\r\nB,\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('stops %j from starting a formula', (cell) => {
    expect(write(cell)).toBe(`'${cell}`);
  });

  it('leaves negative numbers numbers', () => {
    expect(write(-0.5)).toBe('-0.5');
  });

  it('quotes what would break the row, with quotes doubled', () => {
    expect(write('Smith, "J"\nMr')).toBe('"Smith, ""J""\nMr"');
  });
});
