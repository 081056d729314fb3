import { expect, it } from 'vitest';

import { readColour } from '../../../src/ui/picture/readColour';

it('reads colours as browsers compute them, mixed ones too, and nothing where nothing is painted', () => {
  expect(readColour('rgb(11, 92, 107)')).toEqual({ colour: '#0b5c6b', alpha: 1 });
  expect(readColour('rgba(255, 0, 0, 0.25)')).toEqual({ colour: '#ff0000', alpha: 0.25 });
  // CSS Color 4: color-mix(in srgb, …) computes to color(srgb …), with shares from 0 to 1.
  expect(readColour('color(srgb 1 0.5 0 / 0.34)')).toEqual({ colour: '#ff8000', alpha: 0.34 });
  expect(readColour('color(srgb 0 0 1.2e-7)')).toEqual({ colour: '#000000', alpha: 1 });
  for (const nothing of ['rgba(0, 0, 0, 0)', 'none', 'transparent', '']) expect(readColour(nothing)).toBeNull();
});
