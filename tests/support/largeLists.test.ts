import { expect, it } from 'vitest';

import { largestOf } from '../../src/support/largestOf';
import { pushAll } from '../../src/support/pushAll';
import { smallestOf } from '../../src/support/smallestOf';
import { textOfCodes } from '../../src/support/textOfCodes';

const MANY = 1_000_000;

it('takes lists of any length', () => {
  const values = Array.from({ length: MANY }, (_, index) => index);
  expect([largestOf(values), smallestOf(values), largestOf([], 1), smallestOf([], 1)]).toEqual([MANY - 1, 0, 1, 1]);
  const list = [0];
  pushAll(list, values);
  expect(list).toHaveLength(MANY + 1);
  expect(textOfCodes(new Uint16Array(MANY).fill(97))).toBe('a'.repeat(MANY));
});
