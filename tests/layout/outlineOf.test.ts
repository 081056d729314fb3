import fc from 'fast-check';
import { expect, it } from 'vitest';

import { outlineOf } from '../../src/layout/outlineOf';
import type { Spot } from '../../src/layout/Spot';

const spots = fc.array(fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) }), {
  minLength: 1,
  maxLength: 60,
});

/** How far inside a convex outline a spot is: the least distance to any of its sides; below 0 = outside. */
function depth(outline: readonly Spot[], { x, y }: Spot): number {
  return Math.min(
    ...outline.map((a, index) => {
      const b = outline[(index + 1) % outline.length]!;
      return ((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x)) / Math.hypot(b.x - a.x, b.y - a.y);
    }),
  );
}

it('holds every spot, with room around it', () => {
  fc.assert(
    fc.property(spots, fc.integer({ min: 1, max: 60 }), (all, room) => {
      const outline = outlineOf(all, room);
      for (const spot of all) expect(depth(outline, spot)).toBeGreaterThanOrEqual(room - 1e-6);
    }),
  );
});

it('is round where spots fill a circle, and no larger than need be', () => {
  const disc = Array.from({ length: 100 }, (_, at) => ({
    x: 10 * Math.sqrt(at) * Math.cos(at * 2.39996),
    y: 10 * Math.sqrt(at) * Math.sin(at * 2.39996),
  }));
  const radii = outlineOf(disc, 20).map(({ x, y }) => Math.hypot(x, y));
  // The furthest spot is 99.5 from the middle.
  expect(Math.min(...radii)).toBeGreaterThan(110);
  expect(Math.max(...radii)).toBeLessThan(132);
});

it('stays along spots that lie in a line', () => {
  const line = Array.from({ length: 20 }, (_, at) => ({ x: 50 * at, y: 0 }));
  expect(Math.max(...outlineOf(line, 20).map(({ y }) => y))).toBeLessThan(25);
});

it('is empty where nobody is', () => {
  expect(outlineOf([], 20)).toEqual([]);
});
