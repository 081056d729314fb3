import { expect, it } from 'vitest';

import { unitOf } from '../../src/layout/unitOf';

const BOX = { left: 0, top: 0, right: 1000, bottom: 300 };

it('is larger where there is less room for the same, by what names leave of the canvas', () => {
  // 1470 - 470 pixels for 1,000 of the plane.
  expect(unitOf(BOX, { width: 1470, height: 900 })).toBe(1);
  // 480 - 180 pixels in height for 300 leave 1; half of it is twice as much.
  expect(unitOf(BOX, { width: 2000, height: 480 })).toBe(1);
  expect(unitOf(BOX, { width: 2000, height: 330 })).toBe(300 / (330 - 132));
  expect(unitOf({ ...BOX, right: 2000 }, { width: 1470, height: 900 })).toBe(2);
  // On a phone names leave 152 of 400.
  expect(unitOf(BOX, { width: 400, height: 900 })).toBeCloseTo(1000 / 152, 10);
});
