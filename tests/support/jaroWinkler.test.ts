import { expect, it } from 'vitest';

import { jaroWinkler } from '../../src/support/jaroWinkler';
import { soundKey } from '../../src/support/soundKey';

// Winkler 1990, table of examples.
it.each([
  ['martha', 'marhta', 0.961],
  ['dwayne', 'duane', 0.84],
  ['dixon', 'dicksonx', 0.813],
  ['abc', 'xyz', 0],
  ['', '', 1],
])('%s and %s are as alike as published', (one, other, expected) => {
  expect(jaroWinkler(one, other)).toBeCloseTo(expected, 3);
});

it.each([
  ['mohammed', 'muhamad'],
  ['hussain', 'husein'],
  ['catherine', 'kathryn'],
  ['philip', 'filip'],
])('%s sounds as %s', (one, other) => {
  expect(soundKey(one)).toBe(soundKey(other));
});

it('hears that other names are others', () => {
  expect(soundKey('taylor')).not.toBe(soundKey('walker'));
});
