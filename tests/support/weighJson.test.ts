import { expect, it } from 'vitest';

import { utf8 } from '../../src/support/utf8';
import { weighJson } from '../../src/support/weighJson';

it.each([
  ['', 0],
  ['{}', 4],
  ['[1,2,3]', 6],
  ['{"a":[],"b":{}}', 13],
  ['"[[[,,,"', 0],
  ['["\\"",1]', 5],
  ['["\\\\",1]', 5],
  ['"never closed,[', 0],
])('%s weighs %i', (text, weight) => {
  expect(weighJson(utf8.encode(text))).toBe(weight);
});
