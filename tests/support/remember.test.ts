import { expect, it } from 'vitest';

import { remember } from '../../src/support/remember';

it('works out each key once, also where nothing comes of it', () => {
  const asked: string[] = [];
  const lengthOf = remember((word: string) => {
    asked.push(word);
    return word === '' ? null : word.length;
  });
  expect(['ann', '', 'bo', 'ann', ''].map(lengthOf)).toEqual([3, null, 2, 3, null]);
  expect(asked).toEqual(['ann', '', 'bo']);
});
