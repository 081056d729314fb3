import { expect, it } from 'vitest';

import { bookCodebook } from '../../../src/codebook/bookCodebook';
import { nearestBarrier } from '../../../src/import/columns/nearestBarrier';

const [barrier] = bookCodebook.barriers;
if (barrier === undefined) throw new Error('The codebook has no barriers.');
const codebook = { ...bookCodebook, barriers: [barrier, { ...barrier, id: 'kx-77', label: 'Distance' }] };

it.each([
  ['time-presure', 'time-pressure'],
  ['Tme pressure', 'time-pressure'],
  ['distence', 'kx-77'],
  ['KX 78', 'kx-77'],
  ['xyzzy', null],
])('“%s” is nearest to %s, by id or label', (word, id) => {
  expect(nearestBarrier(word, codebook)).toBe(id);
});
