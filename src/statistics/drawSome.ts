import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { Chance } from './makeChance';

/** Distinct numbers below `of`, in the order in which they were drawn. */
export function drawSome(of: number, count: number, chance: Chance): Int32Array {
  const all = new Int32Array(of);
  for (let index = 0; index < of; index += 1) all[index] = index;
  for (let at = 0; at < Math.min(count, of); at += 1) {
    const other = uniformInt(chance, at, of - 1);
    const kept = all[at] ?? 0;
    all[at] = all[other] ?? 0;
    all[other] = kept;
  }
  return all.subarray(0, count);
}
