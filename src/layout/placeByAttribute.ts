import type { Reconciled } from '../domain/results/Reconciled';
import { rowLength } from '../network/rowLength';
import type { View } from '../network/View';
import { SPACING } from './spacing';

/** Sunflower seeds fill a disc evenly at this angle (Vogel 1979). */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Between two discs of a ring: those who stand beside a disc, and their names, are to have room. */
const GAP = 5 * SPACING;
/** Between two discs of a row, where there are many. */
const GAP_IN_ROWS = 3.5 * SPACING;
/** Screens are wider than high. */
const WIDER = 2.6;
const ROWS_WIDER = 2.1;

/**
 * A disc for each organisation or group, side by side. Within a disc, the more ties somebody has, the nearer to its
 * middle: who has none stands at the rim, where it is seen. Who is not on the roster has no place here.
 */
export function placeByAttribute({ people, managers }: Reconciled, view: View, by: 'organisation' | 'group'): Float64Array {
  const discs = new Map<string, number[]>();
  for (let node = 0; node < view.n; node += 1) {
    const person = view.people[node] ?? 0;
    if (person >= managers) continue;
    const key = people[person]?.[by] ?? '';
    const disc = discs.get(key);
    if (disc === undefined) discs.set(key, [node]);
    else disc.push(node);
  }
  const places = new Float64Array(2 * view.n);
  const radii = [...discs.values()].map((nodes) => SPACING * 0.75 * Math.sqrt(nodes.length));
  const centres = arrangeDiscs(radii);
  [...discs.values()].forEach((nodes, disc) => {
    const [cx = 0, cy = 0] = centres[disc] ?? [];
    const byTies = nodes.toSorted((a, b) => rowLength(view.undirected, b) - rowLength(view.undirected, a) || a - b);
    byTies.forEach((node, rank) => {
      const distance = SPACING * 0.75 * Math.sqrt(rank + 0.5);
      places[2 * node] = cx + distance * Math.cos(rank * GOLDEN_ANGLE);
      places[2 * node + 1] = cy + distance * Math.sin(rank * GOLDEN_ANGLE);
    });
  });
  return places;
}

/** More discs than this would be beads on a string around an empty middle. */
const MOST_IN_A_RING = 16;

/** Centres of discs, none of which touches another. */
function arrangeDiscs(radii: readonly number[]): readonly (readonly [number, number])[] {
  return radii.length > MOST_IN_A_RING ? arrangeInRows(radii) : arrangeInARing(radii);
}

/** Like words on a page, the largest first, so that the discs of a row are about as high. */
function arrangeInRows(radii: readonly number[]): readonly (readonly [number, number])[] {
  const width = Math.sqrt(ROWS_WIDER * radii.reduce((area, radius) => area + (2 * radius + GAP_IN_ROWS) ** 2, 0));
  const centres: (readonly [number, number])[] = radii.map(() => [0, 0]);
  let [x, y, height] = [0, 0, 0];
  for (const disc of radii.map((_, index) => index).sort((a, b) => (radii[b] ?? 0) - (radii[a] ?? 0) || a - b)) {
    const side = 2 * (radii[disc] ?? 0) + GAP_IN_ROWS;
    if (x > 0 && x + side > width) [x, y, height] = [0, y + height, 0];
    centres[disc] = [x + side / 2, y + side / 2];
    x += side;
    height = Math.max(height, side);
  }
  return centres;
}

/** On an ellipse, the first two side by side at the top, as small as it can be with none nearer to another than the gap. */
function arrangeInARing(radii: readonly number[]): readonly (readonly [number, number])[] {
  if (radii.length === 1) return [[0, 0]];
  const step = (2 * Math.PI) / radii.length;
  const unit = radii.map((_, disc): readonly [number, number] => {
    const angle = -Math.PI / 2 - step / 2 + disc * step;
    return [WIDER * Math.cos(angle), Math.sin(angle)];
  });
  let ring = 1;
  unit.forEach(([x, y], one) => {
    for (let other = 0; other < one; other += 1) {
      const [ox = 0, oy = 0] = unit[other] ?? [];
      ring = Math.max(ring, ((radii[one] ?? 0) + (radii[other] ?? 0) + GAP) / Math.hypot(x - ox, y - oy));
    }
  });
  return unit.map(([x, y]) => [ring * x, ring * y]);
}
