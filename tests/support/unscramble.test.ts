import { expect, it } from 'vitest';

import { foldText } from '../../src/support/foldText';
import { foldWords } from '../../src/support/foldWords';
import { plainSigns } from '../../src/support/plainSigns';
import { unscramble } from '../../src/support/unscramble';

it('reads again what was read as Windows-1252', () => {
  expect(unscramble('SeÃ¡n Ã“ SÃ©')).toBe('Seán Ó Sé');
  expect(unscramble('â€™')).toBe('’');
});

it.each(['Seán', 'Ãrvore', 'São', 'Â', 'Ann', '李', 'Ã©\u{1f600}'])('%s stays as it is', (text) => {
  expect(unscramble(text)).toBe(text);
});

it('every apostrophe and every hyphen is one', () => {
  expect(plainSigns('O´Brien O’Brien Oʼbrien O′Brien')).toBe("O'Brien O'Brien O'brien O'Brien");
  expect(plainSigns('A\u2011B–C−D')).toBe('A-B-C-D');
  expect(foldWords('O´Brien')).toBe('obrien');
  expect(foldText('ABC\u20111')).toBe('abc-1');
});
