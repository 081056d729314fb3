import { expect, it } from 'vitest';

import { likelihoodOf } from '../../../src/isolation/silence/likelihoodOf';

// docs/isolation.md, 5.
it.each([
  ['isolated', null, 'settled'],
  ['possibly', 1, 'very_likely'],
  ['possibly', 0.95, 'very_likely'],
  ['possibly', 0.9499, 'probably'],
  ['possibly', 0.8, 'probably'],
  ['possibly', 0.7999, 'possibly'],
  ['possibly', 0, 'possibly'],
  ['not_isolated', null, null],
  ['cannot_say', null, null],
] as const)('%s with %s is %s', (label, holds, likelihood) => {
  expect(likelihoodOf({ label, holds })).toBe(likelihood);
});
