import type { Box, Spot } from './Spot';

/** Between neighbours on the ring, in units. */
const APART = 74;
/** A little further out than the sides, as what is surrounded is round as well. */
const OUT = 1.07;
/** From what the ring surrounds, in units. */
const AWAY = 24;
/** A superellipse: rounder than the box it surrounds, and not as far from its sides as an ellipse. */
const POWER = 4;
const STATIONS = 720;
const ROUNDS = 400;

export interface Ring {
  readonly path: readonly Spot[];
  readonly spots: readonly Spot[];
}

/**
 * A ring around everything, and places on it, each as near to the direction it wants as its neighbours leave it.
 *
 * @param unit how much of the plane a pixel takes
 */
export function placeOnRing(box: Box, towards: readonly Spot[], unit: number): Ring {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const [a, b] = [((box.right - box.left) / 2) * OUT + AWAY * unit, ((box.bottom - box.top) / 2) * OUT + AWAY * unit];
  const about = 2 * Math.PI * Math.hypot(a, b) * 0.7;
  const grown = Math.max(1, (towards.length * APART * unit) / about);
  const at = (angle: number): Spot => {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const r = grown / (Math.abs(cos / a) ** POWER + Math.abs(sin / b) ** POWER) ** (1 / POWER);
    return { x: x + r * cos, y: y + r * sin };
  };
  const path = Array.from({ length: STATIONS }, (_, station) => at((2 * Math.PI * station) / STATIONS));
  const along = new Float64Array(STATIONS + 1);
  for (let station = 0; station < STATIONS; station += 1) {
    const [one, next] = [path[station], path[(station + 1) % STATIONS]];
    along[station + 1] = (along[station] ?? 0) + Math.hypot((next?.x ?? 0) - (one?.x ?? 0), (next?.y ?? 0) - (one?.y ?? 0));
  }
  const round = along[STATIONS] ?? 1;
  const angleOf = (spot: Spot): number => (Math.atan2(spot.y - y, spot.x - x) + 2 * Math.PI) % (2 * Math.PI);
  const wanted = towards.map((spot) => along[Math.floor((angleOf(spot) / (2 * Math.PI)) * STATIONS)] ?? 0);
  return { path, spots: spread(wanted, round, APART * unit).map((length) => path[stationAt(along, length)] ?? { x, y }) };
}

/** Along a closed way of a length, none nearer to the next than there is room for, each as near to where it wants to be as that allows. */
function spread(wanted: readonly number[], round: number, usual: number): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const apart = Math.min(usual, round / Math.max(1, wanted.length)) * 0.999;
  const places = order.map((index) => wanted[index] ?? 0);
  for (let turn = 0; turn < ROUNDS; turn += 1) {
    let moved = false;
    for (let at = 0; at < places.length && places.length > 1; at += 1) {
      const next = (at + 1) % places.length;
      const gap = (places[next] ?? 0) + (next === 0 ? round : 0) - (places[at] ?? 0);
      if (gap >= apart - 0.01) continue;
      places[at] = (places[at] ?? 0) - (apart - gap) / 2;
      places[next] = (places[next] ?? 0) + (apart - gap) / 2;
      moved = true;
    }
    if (!moved) break;
  }
  const result = new Array<number>(wanted.length).fill(0);
  order.forEach((index, at) => {
    result[index] = (((places[at] ?? 0) % round) + round) % round;
  });
  return result;
}

function stationAt(along: Float64Array, length: number): number {
  let [low, high] = [0, STATIONS];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((along[middle] ?? 0) <= length) low = middle;
    else high = middle;
  }
  return low;
}
