import type { Spot } from './Spot';

/** From the hull to those beside it, in units. */
const AWAY = 18;
/** Steps down the sides, the widest first: a name stands beside each. */
const STEPS = [30, 24, 18];
/** How far up and down the sides they stand, as shares of the radius: the title of the hull stands above. */
const [HIGHEST, LOWEST] = [-0.62, 0.94];
/** Of the places of a step, as many may be taken before a smaller step is tried: all of them would surround the hull. */
const TAKEN = 0.6;

/**
 * Places beside a hull, left and right of it, for those who stand outside: on the side that looks outward first, never above it,
 * never nearer to each other than the smallest step. Where there are many, the circle they stand on grows.
 *
 * @param unit how much of the plane a pixel takes
 * @param outward from the middle of the map to the hull; 0, 0 = either side
 */
export function placeInMargin(hull: Spot & { readonly r: number }, count: number, unit: number, outward: Spot): readonly Spot[] {
  if (count === 0) return [];
  const steps = STEPS.map((step) => step * unit);
  const smallest = steps.at(-1) ?? 1;
  const r = Math.max(hull.r + AWAY * unit, ((Math.ceil(count / 2) + 1) * smallest) / (LOWEST - HIGHEST));
  const step = steps.find((one) => 2 * placesOf(r, one) * TAKEN >= count) ?? smallest;
  const places = Array.from({ length: placesOf(r, step) }, (_, at) => (HIGHEST + (at * step) / r) * r).flatMap((y) =>
    [-1, 1].map((side) => ({ x: side * Math.sqrt(Math.max(0, r * r - y * y)), y })),
  );
  const length = Math.hypot(outward.x, outward.y);
  // A little downward, where no title stands and the picture has most room.
  const [ox, oy] = length < 1 ? [0, 0.3] : [outward.x / length, outward.y / length + 0.15];
  const how = ({ x, y }: Spot): number => (x * ox + y * oy) / r;
  return places
    .toSorted((a, b) => how(b) - how(a) || a.y - b.y || a.x - b.x)
    .slice(0, count)
    .toSorted((a, b) => Math.sign(a.x) - Math.sign(b.x) || a.y - b.y)
    .map(({ x, y }) => ({ x: hull.x + x, y: hull.y + y }));
}

const placesOf = (r: number, step: number): number => Math.floor(((LOWEST - HIGHEST) * r) / step) + 1;
