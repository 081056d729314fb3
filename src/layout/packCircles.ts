import type { Spot } from './Spot';

/** Between two circles, as a share of the radius of all. */
const GAP = 0.04;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Circles of the given areas within a circle of radius 1, none into another: the largest first, each at the first free place of a spiral.
 */
export function packCircles(areas: readonly number[]): readonly (Spot & { readonly r: number })[] {
  const order = areas.map((_, index) => index).sort((a, b) => (areas[b] ?? 0) - (areas[a] ?? 0) || a - b);
  const all = areas.reduce((sum, area) => sum + area, 0);
  const placed: (Spot & { r: number; index: number })[] = [];
  for (const index of order) {
    const r = Math.sqrt((areas[index] ?? 0) / Math.max(1e-9, all));
    for (let turn = 0; ; turn += 1) {
      const away = 0.03 * Math.sqrt(turn) * (placed.length === 0 ? 0 : 1);
      const [x, y] = [away * Math.cos(turn * GOLDEN_ANGLE), away * Math.sin(turn * GOLDEN_ANGLE)];
      if (placed.some((other) => Math.hypot(other.x - x, other.y - y) < other.r + r + GAP)) continue;
      placed.push({ x, y, r, index });
      break;
    }
  }
  const reach = placed.reduce((most, { x, y, r }) => Math.max(most, Math.hypot(x, y) + r), 1e-9);
  return placed.toSorted((a, b) => a.index - b.index).map(({ x, y, r }) => ({ x: x / reach, y: y / reach, r: r / reach }));
}
