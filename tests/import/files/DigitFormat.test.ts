import { describe, expect, it } from 'vitest';

import { DigitFormat } from '../../../src/import/files/DigitFormat';

const show = (code: string, number: number): string | null => DigitFormat.read(code)?.show(number) ?? null;

// ECMA-376 part 1, 18.8.31: what a spreadsheet program shows of a whole number.
describe('a format of digits', () => {
  it.each([
    ['00', 7, '07'],
    ['00', 123, '123'],
    ['"M"000', 7, 'M007'],
    ['"M"000', 1234, 'M1234'],
    ['000-000', 12345, '012-345'],
    ['000-000', 1234567, '1234-567'],
    ['00/00', 1234, '12/34'],
    ['(00) 00', 123, '(01) 23'],
    ['00/00', 12345, '123/45'],
    ['0-0-0', 7, '0-0-7'],
    ['#-#-0', 27, '-2-7'],
    ['"a"00"b"', 1234, 'a1234b'],
    ['00"b"', 1, '01b'],
    [' 00', 1, '01'],
    ['0000000000', 2 ** 31, '2147483648'],
    ['0#', 5, '05'],
    ['##', 5, '5'],
    ['#0', 0, '0'],
    ['#"-"00', 7, '-07'],
    ['#"-"00', 12345, '123-45'],
    ['0"x"0', 5, '0x5'],
    // One place, and something beside it.
    ['0"km"', 512, '512km'],
    [String.raw`\A0`, 5, 'A5'],
    [String.raw`\😀00`, 5, '😀05'],
    ['_-00_-', 5, '05'],
    ['00 ', 7, '07'],
    // The first part alone, and a semicolon that stands in a text parts nothing.
    ['00;-000;""', 7, '07'],
    ['"a;b"00;000', 7, 'a;b07'],
    [String.raw`\;00;000`, 7, ';07'],
  ])('%s shows %d as %s', (code, number, shown) => {
    expect(show(code, number)).toBe(shown);
  });

  it('is none of decimals, thousands, per cent, dates, and of a number as it is', () => {
    for (const code of [
      '0',
      '#',
      'General',
      '0.00',
      '#,##0',
      '0%',
      'yyyy-mm-dd',
      '00E+00',
      '[Red]00',
      '*-00',
      '"text"',
      '"a" "b"',
      '--',
      '@',
      '',
      '"open',
      ';00',
      '_0',
      '00+00',
      '0?',
    ])
      expect([code, DigitFormat.read(code)]).toEqual([code, null]);
  });
});
