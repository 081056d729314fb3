import { largestOf } from '../support/largestOf';
import { smallestOf } from '../support/smallestOf';
import type { Spot } from './Spot';

/** Corners of the outline around one spot: enough to look round. */
const CORNERS = 24;

/** A circle may be so much larger than the hull within it, and is the calmer picture. */
const ROUNDER = 1.45;

/**
 * The convex outline that holds every spot with `room` around it, clockwise on the screen; a circle where they fill one; empty for no
 * spots.
 */
export function outlineOf(spots: readonly Spot[], room: number): readonly Spot[] {
  const hull = hullOf(spots, room);
  if (hull.length === 0) return hull;
  const [xs, ys] = [hull.map(({ x }) => x), hull.map(({ y }) => y)];
  const [x, y] = [(smallestOf(xs) + largestOf(xs)) / 2, (smallestOf(ys) + largestOf(ys)) / 2];
  const r = largestOf(hull.map((spot) => Math.hypot(spot.x - x, spot.y - y)));
  return Math.PI * r * r > ROUNDER * areaOf(hull) ? hull : around({ x, y }, r, 2 * CORNERS);
}

function areaOf(hull: readonly Spot[]): number {
  return Math.abs(
    hull.reduce((sum, { x, y }, index) => {
      const next = hull[(index + 1) % hull.length];
      return sum + x * (next?.y ?? 0) - (next?.x ?? 0) * y;
    }, 0) / 2,
  );
}

/** Corners around a circle, not on it: the circle itself is inside. */
function around({ x, y }: Spot, r: number, corners: number): readonly Spot[] {
  const reach = r / Math.cos(Math.PI / corners);
  return Array.from({ length: corners }, (_, corner) => {
    const angle = (2 * Math.PI * (corner + 0.5)) / corners;
    return { x: x + reach * Math.cos(angle), y: y + reach * Math.sin(angle) };
  });
}

function hullOf(spots: readonly Spot[], room: number): readonly Spot[] {
  return convexHull(convexHull(spots).flatMap((spot) => around(spot, room, CORNERS)));
}

/** By Andrew's monotone chain (1979). */
function convexHull(spots: readonly Spot[]): readonly Spot[] {
  const sorted = spots.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const half = (from: readonly Spot[]): Spot[] => {
    const chain: Spot[] = [];
    for (const spot of from) {
      while (chain.length > 1 && turns(chain.at(-2), chain.at(-1), spot) <= 0) chain.pop();
      chain.push(spot);
    }
    return chain.slice(0, -1);
  };
  return sorted.length < 2 ? sorted : [...half(sorted), ...half(sorted.toReversed())];
}

function turns(a: Spot | undefined, b: Spot | undefined, c: Spot): number {
  return a === undefined || b === undefined ? 0 : (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
