import fc from 'fast-check';
import { expect, it } from 'vitest';

import { placeInMargin } from '../../src/layout/placeInMargin';

const hulls = fc.record({
  x: fc.integer({ min: -900, max: 900 }),
  y: fc.integer({ min: -900, max: 900 }),
  r: fc.integer({ min: 20, max: 900 }),
});
const outward = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) });

it('gives everybody a place of their own outside the hull, never above it and never on a line with a neighbour on the same side', () => {
  fc.assert(
    fc.property(
      hulls,
      fc.integer({ min: 0, max: 300 }),
      outward,
      fc.double({ min: 0.7, max: 8, noNaN: true }),
      (hull, count, way, unit) => {
        const places = placeInMargin(hull, count, unit, way);
        expect(places).toHaveLength(count);
        for (const { x, y } of places) {
          expect(Math.hypot(x - hull.x, y - hull.y)).toBeGreaterThan(hull.r);
          // The title has the third above.
          expect(y - hull.y).toBeGreaterThan(-0.65 * Math.hypot(x - hull.x, y - hull.y));
        }
        for (const side of [-1, 1]) {
          const ys = places
            .filter(({ x }) => Math.sign(x - hull.x) === side)
            .map(({ y }) => y)
            .sort((one, other) => one - other);
          // A name is 15 pixels high.
          ys.slice(1).forEach((y, at) => {
            expect(y - ys[at]!).toBeGreaterThan(15 * unit);
          });
        }
      },
    ),
    { numRuns: 60 },
  );
});

it('begins on the side that looks outward', () => {
  for (const { x } of placeInMargin({ x: 0, y: 0, r: 200 }, 4, 1, { x: -1, y: 0 })) expect(x).toBeLessThan(0);
  for (const { x } of placeInMargin({ x: 0, y: 0, r: 200 }, 4, 1, { x: 1, y: 0 })) expect(x).toBeGreaterThan(0);
});
