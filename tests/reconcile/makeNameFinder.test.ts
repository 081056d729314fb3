import { describe, expect, it } from 'vitest';

import { makeNameFinder } from '../../src/reconcile/makeNameFinder';

describe('whether a text holds a name', () => {
  it.each([
    ['m12', ['Zoë Quill'], 'Around ZOE QUILL, March', true],
    ['m12', ['Zoë Quill'], 'Zoë Quill’s network', true],
    ['m12', ['Zoë Quill'], 'zoe.quill.csv', true],
    ['m12', ['Zoë Quill'], 'row of m12', true],
    ['m12', ['Zoë Quill'], 'row of m123', false],
    ['m12', ['Zoë Quill'], 'Zoë Quillon', false],
    ['m12', ['Zoë Quill'], '', false],
    // An id that could be a word or a number is looked for as issues quote it.
    ['12', ['Zoë Quill'], 'Row 12', false],
    ['12', ['Zoë Quill'], '“12” is not on the staff list', true],
    ['A', ['A'], 'A manager', false],
    ['A', ['A'], '“A” named nobody', true],
    ['Anna', ['Anna'], 'Anna and others', true],
    ['', [''], 'Anything at all', false],
    // A name of signs alone is in no text, not even in one of signs.
    ['m12', ['–'], '… – …', false],
  ])('id “%s”, names %j, in “%s”: %s', (id, names, text, is) => {
    expect(makeNameFinder(id, names)(text)).toBe(is);
  });
});

it('finds nothing quoted where there is no id', () => {
  expect(makeNameFinder('', [])('It says “” and nothing else.')).toBe(false);
  expect(makeNameFinder('12', [])('It says “12”.')).toBe(true);
});
