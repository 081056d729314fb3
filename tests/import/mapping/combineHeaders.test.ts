import { expect, it } from 'vitest';

import { combineHeaders } from '../../../src/import/mapping/combineHeaders';

it.each([
  [[['a', ' b ']], ['a', 'b']],
  [[['a'], ['a']], ['a']],
  [
    [
      ['Q1', 'Q2'],
      ['Who', 'Whom'],
    ],
    ['Q1 – Who', 'Q2 – Whom'],
  ],
  // A heading over several columns, and beside it one that stands over nothing.
  [
    [
      ['Advice', '', '', 'Grade'],
      ['1', '2', '', ''],
    ],
    ['Advice – 1', 'Advice – 2', 'Column C', 'Grade'],
  ],
  [
    [
      ['', '', 'x'],
      ['1', '', 'y'],
    ],
    ['1', 'Column B', 'x – y'],
  ],
  // What Qualtrics writes there itself, and a text that only mentions it.
  [
    [
      ['Q1', 'Q2'],
      ['{"ImportId":"Q1"}', 'see {"ImportId"}'],
    ],
    ['Q1', 'Q2 – see {"ImportId"}'],
  ],
  [[['Note', 'Note', 'Note', 'Note (2)']], ['Note', 'Note (2)', 'Note (3)', 'Note (2) (2)']],
  [
    [['a', 'b'], ['c']],
    ['a – c', 'b'],
  ],
  [
    [
      ['', ''],
      ['', 'b'],
    ],
    ['Column A', 'b'],
  ],
  [[], []],
])('%j: %j', (rows, titles) => {
  expect(combineHeaders(rows)).toEqual(titles);
});
