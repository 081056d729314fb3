import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export type Chance = ReturnType<typeof xoroshiro128plus>;

/**
 * Chance for one purpose. What it is for enters the seed (FNV-1a), so that asking for one more outcome does not change the
 * draws of the others.
 */
export function makeChance(seed: number, purpose: string): Chance {
  let hash = 0x811c9dc5;
  for (const letter of purpose) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  // A seed may be greater than 32 bits: its upper part is folded in rather than lost.
  return xoroshiro128plus((seed | 0) ^ Math.floor(seed / 2 ** 32) ^ hash);
}
