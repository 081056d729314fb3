import { expect, it } from 'vitest';

import { measureText } from '../../../src/ui/parts/measureText';

it.each([
  [15219.4, '15,219'],
  [-4207, '−4,207'],
  [0, '0'],
  [6, '6'],
  [0.4, '0.40'],
  [0.0312, '0.031'],
  [1.006944, '1.01'],
  [12.34, '12.3'],
  [1234.5, '1,235'],
  [-0.3333, '−0.33'],
  [-0.0004, '0.000'],
  [-0.0005, '−0.001'],
])('writes %f as %s', (value, text) => {
  expect(measureText(value)).toBe(text);
});
