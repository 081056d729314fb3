import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isPlain, isPlainWords } from '../../src/support/isPlain';

describe('isPlain', () => {
  it('is what the text says that a person would write: words of visible ASCII, one space apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'Z', '7', '-', ' ', 'é', '\t', '\u0301') }), (text) => {
        expect(isPlain(text)).toBe(text === '' || /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/.test(text));
        expect(isPlainWords(text)).toBe(text === '' || /^[a-z0-9]+(?: [a-z0-9]+)*$/i.test(text));
      }),
    );
  });

  it('ends for a text of any length', () => {
    expect(isPlain(`${'a '.repeat(10_000_000)}é`)).toBe(false);
    expect(isPlainWords(`${'a '.repeat(10_000_000)}é`)).toBe(false);
  });
});
