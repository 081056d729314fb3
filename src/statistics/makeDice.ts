import type { Chance } from './makeChance';

/** A whole number from 0 to below `sides`. */
type Dice = (sides: number) => number;

/**
 * Whole numbers by the hundred million: xoshiro128**, of Blackman & Vigna, started by a chance. A relabelling of 5,000 people
 * takes 5,000 of them and there are 9,999 relabellings; the library's own draws cost ten times as much. Without bias: a draw
 * that would favour the low numbers is thrown away (Lemire 2019).
 */
export function makeDice(chance: Chance): Dice {
  // One bit more than nothing: a state of zeros stays zero.
  let [a, b, c, d] = [chance.next() | 1, chance.next() | 0, chance.next() | 0, chance.next() | 0];
  const next = (): number => {
    const five = Math.imul(b, 5);
    const result = Math.imul((five << 7) | (five >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  };
  return (sides) => {
    for (;;) {
      const drawn = next();
      // The product of 32 bits and `sides` is exact in a double up to two million sides.
      const low = Math.imul(drawn, sides) >>> 0;
      if (low >= sides || low >= (2 ** 32 - sides) % sides) return Math.floor((drawn * sides) / 2 ** 32);
    }
  };
}
