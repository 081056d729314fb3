import { expect, it } from 'vitest';

import { compareText } from '../../src/support/compareText';

it('puts texts in the order of their letters, whatever the language', () => {
  expect(['b', 'ä', 'B', 'a', 'ab'].toSorted(compareText)).toEqual(['B', 'a', 'ab', 'b', 'ä']);
});
