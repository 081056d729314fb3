import { expect, it } from 'vitest';

import { nearestWord } from '../../src/support/nearestWord';

const WORDS = ['silos', 'skills', 'timepressure', 'lateentry'];

// Slips counted by hand.
it.each([
  ['silo', 'silos'],
  ['slios', 'silos'],
  ['skils', 'skills'],
  ['timepresure', 'timepressure'],
  ['tiempressrue', 'timepressure'],
  ['lateentri', 'lateentry'],
  // Three slips.
  ['latentrie', null],
  ['lift', null],
  ['tmprssr', null],
  ['si', null],
  ['', null],
])('%s is nearest to %s', (written, word) => {
  expect(nearestWord(written, WORDS)).toBe(word);
});
