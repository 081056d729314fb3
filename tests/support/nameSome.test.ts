import { expect, it } from 'vitest';

import { nameSome } from '../../src/support/nameSome';

it.each([
  [[], ''],
  [['Ann'], 'Ann'],
  [['Ann', 'Ben'], 'Ann and Ben'],
  [['Ann', 'Ben', 'Cem', 'Dee', 'Eve'], 'Ann, Ben, Cem, Dee and Eve'],
  [['Ann', 'Ben', 'Cem', 'Dee', 'Eve', 'Fay'], 'Ann, Ben, Cem, Dee and 2 more'],
])('%j', (names, words) => {
  expect(nameSome(names)).toBe(words);
});

it('names all where it is asked to', () => {
  expect(nameSome(['a', 'b', 'c', 'd', 'e', 'f', 'g'], Infinity)).toBe('a, b, c, d, e, f and g');
});
