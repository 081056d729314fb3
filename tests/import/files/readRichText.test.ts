import { expect, it } from 'vitest';

import { readRichText } from '../../../src/import/files/readRichText';
import { XmlScanner } from '../../../src/import/files/XmlScanner';

// ECMA-376 part 1, 18.4.8 (strings and their runs), 18.4.6 (phonetic runs) and 22.9.2.19 (escaped characters).
it.each([
  ['<t>one</t>', 'one'],
  ['<t> one </t>', ' one '],
  ['<r><rPr><b/></rPr><t>two </t></r><r><t>runs</t></r>', 'two runs'],
  ['<t>課<!-- x -->長</t><rPh sb="0" eb="1"><t>カチョウ</t></rPh><phoneticPr fontId="1"/>', '課長'],
  ['<rPh><t>no</t></rPh><t>yes</t>', 'yes'],
  ['x<t>a</t>y<r>z<t>b</t></r>w', 'ab'],
  ['<t/>', ''],
  ['', ''],
  ['<t>a_x000D_b_x0041__x00e9_</t>', 'a\rbAé'],
  ['<t>_x005F_x0041_</t>', '_x0041_'],
  ['<t>_x41_ _xGGGG_ x0041 _X0042_ _x</t>', '_x41_ _xGGGG_ x0041 _X0042_ _x'],
])('%s is %j', (inner, text) => {
  const scanner = new XmlScanner(`<si>${inner}</si><t>behind</t>`);
  scanner.next();
  expect(readRichText(scanner, 'si')).toBe(text);
  // It stands at its end.
  expect([scanner.kind, scanner.name, scanner.next(), scanner.kind, scanner.name]).toEqual(['close', 'si', true, 'open', 't']);
});

it('ends with the document', () => {
  const scanner = new XmlScanner('<si><t>a');
  scanner.next();
  expect(readRichText(scanner, 'si')).toBe('a');
});
