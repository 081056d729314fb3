import type { Chance } from './makeChance';

/** A whole number from 0 to below `sides`; or many, which are the same as one after the other. */
export interface Dice {
  (sides: number): number;
  /** So many rolls, of `sides` each. */
  many: (into: Int32Array, count: number, sides: number) => void;
  /** Rolls for a shuffle by Fisher & Yates: `into[place]` is 0 to `place`, from the last place down to 1. */
  down: (into: Int32Array, last: number) => void;
}

/**
 * Whole numbers by the hundred million: xoshiro128**, of Blackman & Vigna, started by a chance. A relabelling of 5,000 people
 * takes 5,000 of them and there are 9,999 relabellings; the library's own draws cost ten times as much. Without bias: a draw
 * that would favour the low numbers is thrown away (Lemire 2019).
 */
export function makeDice(chance: Chance): Dice {
  // One bit more than nothing: a state of zeros stays zero.
  const state = Int32Array.of(chance.next() | 1, chance.next() | 0, chance.next() | 0, chance.next() | 0);
  const one = new Int32Array(1);
  const dice = (sides: number): number => {
    roll(state, one, 0, 1, sides, 0);
    return one[0] ?? 0;
  };
  return Object.assign(dice, {
    many(into: Int32Array, count: number, sides: number) {
      roll(state, into, 0, count, sides, 0);
    },
    down(into: Int32Array, last: number) {
      roll(state, into, last, 0, last + 1, -1);
    },
  });
}

/** Fills the places from one to before another, up or down; the sides go with the places where they are to. */
function roll(state: Int32Array, into: Int32Array, from: number, to: number, sides: number, step: 0 | -1): void {
  // In variables of its own: read from where they are kept, they would take twice as long.
  let [a, b, c, d] = [state[0] ?? 0, state[1] ?? 0, state[2] ?? 0, state[3] ?? 0];
  let many = sides;
  for (let at = from; at !== to;) {
    const five = Math.imul(b, 5);
    const drawn = Math.imul((five << 7) | (five >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    // The product of 32 bits and `sides` is exact in a double up to two million sides.
    const low = Math.imul(drawn, many) >>> 0;
    if (low < many && low < (2 ** 32 - many) % many) continue;
    into[at] = Math.floor((drawn * many) / 2 ** 32);
    many += step;
    at += step === 0 ? 1 : -1;
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
}
