import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { Chance } from './makeChance';

/** Distinct numbers below `of`, in the order in which they were drawn. */
export function drawSome(of: number, count: number, chance: Chance): Int32Array {
  return makeDrawer(of, chance)(count);
}

/** The same, draw after draw: what one has moved is put back for the next, so that few of many cost no more than few. */
export function makeDrawer(of: number, chance: Chance): (count: number) => Int32Array {
  const all = new Int32Array(of);
  for (let index = 0; index < of; index += 1) all[index] = index;
  return (count) => {
    const many = Math.min(count, of);
    const drawn = new Int32Array(many);
    const others = new Int32Array(many);
    for (let at = 0; at < many; at += 1) {
      const other = uniformInt(chance, at, of - 1);
      const kept = all[at] ?? 0;
      others[at] = other;
      drawn[at] = all[other] ?? 0;
      all[at] = drawn[at] ?? 0;
      all[other] = kept;
    }
    for (let at = many - 1; at >= 0; at -= 1) {
      const other = others[at] ?? 0;
      const kept = all[at] ?? 0;
      all[at] = all[other] ?? 0;
      all[other] = kept;
    }
    return drawn;
  };
}
