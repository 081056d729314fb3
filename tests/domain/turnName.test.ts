import { expect, it } from 'vitest';

import { turnName } from '../../src/domain/turnName';

it.each([
  ['Lund, Cay', 'Cay Lund'],
  [' Lund ,Cay ', 'Cay Lund'],
  ['Lund, Cay, PhD', 'Cay Lund'],
  ['Lund, Cay, MD, FRCP', 'Cay Lund'],
  ['Cay Lund, PhD', null],
  ['Cay Lund, MSc RN', null],
  ['Ma, Yo', 'Yo Ma'],
  ['Lund, Cay, Oslo', null],
  ['Lund,', null],
  [', Cay', null],
  ['Cay Lund', null],
])('%s', (name, turned) => {
  expect(turnName(name)).toBe(turned);
});
