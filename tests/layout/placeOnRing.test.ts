import fc from 'fast-check';
import { expect, it } from 'vitest';

import { placeOnRing } from '../../src/layout/placeOnRing';

const BOX = { left: -800, top: -300, right: 800, bottom: 300 };
const spots = fc.array(fc.record({ x: fc.integer({ min: -700, max: 700 }), y: fc.integer({ min: -300, max: 300 }) }), {
  minLength: 1,
  maxLength: 30,
});

it('places marks outside everything, apart from each other, however many want one place', () => {
  fc.assert(
    fc.property(spots, (towards) => {
      const { spots: placed } = placeOnRing(BOX, towards, 1);
      expect(placed).toHaveLength(towards.length);
      for (const [at, one] of placed.entries()) {
        // Beyond the ellipse that touches the sides of the box.
        expect((one.x / 800) ** 2 + (one.y / 300) ** 2).toBeGreaterThan(1);
        for (const other of placed.slice(0, at)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(28);
      }
    }),
    { numRuns: 60 },
  );
});

it('places a single mark where it wants to be', () => {
  const [right] = placeOnRing(BOX, [{ x: 100, y: 0 }], 1).spots;
  expect(right?.x).toBeGreaterThan(800);
  expect(Math.abs(right?.y ?? 99)).toBeLessThan(15);
});
