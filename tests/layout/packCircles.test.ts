import fc from 'fast-check';
import { expect, it } from 'vitest';

import { packCircles } from '../../src/layout/packCircles';

it('packs circles of the areas they stand for within one, none into another', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 13 }), (areas) => {
      const circles = packCircles(areas);
      circles.forEach(({ x, y, r }, at) => {
        expect(Math.hypot(x, y) + r).toBeLessThanOrEqual(1 + 1e-9);
        expect((r / circles[0]!.r) ** 2).toBeCloseTo(areas[at]! / areas[0]!, 6);
        for (const other of circles.slice(0, at)) expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(r + other.r);
      });
    }),
    { numRuns: 60 },
  );
});
