import type { Reconciled } from '../domain/results/Reconciled';
import { rowLength } from '../network/rowLength';
import type { View } from '../network/View';
import { SPACING } from './spacing';
import { largestOf } from '../support/largestOf';

/** Sunflower seeds fill a disc evenly at this angle (Vogel 1979). */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const GAP = 2.2 * SPACING;
/** Screens are wider than high. */
const WIDER = 1.5;

/**
 * A disc for each organisation or group, side by side. Within a disc, the more ties somebody has, the nearer to its
 * middle: who has none stands at the rim, where it is seen. Persons off the roster surround the disc as one of their own.
 */
export function placeByAttribute({ people, managers }: Reconciled, view: View, by: 'organisation' | 'group'): Float64Array {
  const discs = new Map<string, number[]>();
  for (let node = 0; node < view.n; node += 1) {
    const person = view.people[node] ?? 0;
    const key = person < managers ? (people[person]?.[by] ?? '') : '\noff the roster';
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
  const width = Math.sqrt(WIDER * radii.reduce((area, radius) => area + (2 * radius + GAP) ** 2, 0));
  const centres: (readonly [number, number])[] = radii.map(() => [0, 0]);
  let [x, y, height] = [0, 0, 0];
  for (const disc of radii.map((_, index) => index).sort((a, b) => (radii[b] ?? 0) - (radii[a] ?? 0) || a - b)) {
    const side = 2 * (radii[disc] ?? 0) + GAP;
    if (x > 0 && x + side > width) [x, y, height] = [0, y + height, 0];
    centres[disc] = [x + side / 2, y + side / 2];
    x += side;
    height = Math.max(height, side);
  }
  return centres;
}

/** On a circle around the first one's place, far enough apart that none touches its neighbours. */
function arrangeInARing(radii: readonly number[]): readonly (readonly [number, number])[] {
  if (radii.length === 1) return [[0, 0]];
  const around = radii.reduce((sum, radius) => sum + 2 * radius + GAP, 0);
  const largest = largestOf(radii);
  // Chords are shorter than arcs: with few discs the circle must be wider than its circumference says.
  const ring = Math.max(around / (2 * Math.PI), (largest + GAP / 2) / Math.sin(Math.PI / Math.max(2, radii.length)));
  let angle = -Math.PI / 2;
  return radii.map((radius, disc) => {
    if (disc > 0) angle += (((radii[disc - 1] ?? 0) + radius + GAP) / around) * 2 * Math.PI;
    return [WIDER * ring * Math.cos(angle), ring * Math.sin(angle)];
  });
}
