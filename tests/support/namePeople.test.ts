import { expect, it } from 'vitest';

import { namePeople } from '../../src/support/namePeople';

it.each([
  [[], ''],
  [['Ann'], 'Ann'],
  [['Ann', 'Ben'], 'Ann and Ben'],
  [['Ann', 'Ben', 'Cem', 'Dee', 'Eve'], 'Ann, Ben, Cem, Dee and Eve'],
  [['Ann', 'Ben', 'Cem', 'Dee', 'Eve', 'Fay'], 'Ann, Ben, Cem, Dee and 2 more'],
])('%j', (names, words) => {
  expect(namePeople(names)).toBe(words);
});
