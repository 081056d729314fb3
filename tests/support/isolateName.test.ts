import { describe, expect, it } from 'vitest';

import { isolateName, isolateQuoted, joinNames } from '../../src/support/isolateName';

const TURNED = 'Ann\u202eeeL';

describe('a name that turns the direction of writing', () => {
  it('is set apart, and cannot end that itself', () => {
    expect(isolateName(TURNED)).toBe(`\u2068${TURNED}\u2069`);
    expect(isolateName('Ann\u2069\u202eeeL')).toBe(`\u2068${TURNED}\u2069`);
    expect(isolateName('علی')).toBe('\u2068علی\u2069');
    expect(isolateName('Zoë O’Brien-李')).toBe('Zoë O’Brien-李');
  });

  it('is set apart between the quotation marks of a sentence', () => {
    expect(isolateQuoted(`“${TURNED}” of “Care” and "${TURNED}" are not listed.`)).toBe(
      `“\u2068${TURNED}\u2069” of “Care” and "\u2068${TURNED}\u2069" are not listed.`,
    );
    expect(joinNames(isolateQuoted(`“${TURNED}” left.`))).toBe(`“${TURNED}” left.`);
  });
});
