import type { Csr } from '../network/Csr';
import { rowOf } from '../network/rowOf';

/** No way, or farther than matters. */
const FAR = 255;
/** By steps, how near that is. */
const NEAR = Float64Array.from({ length: FAR + 1 }, (_, steps) => (steps === 0 || steps === FAR ? 0 : 1 / steps));
/** Of so many bytes of steps the rest is worked out each time: all of 10,000 people. */
const MOST_BYTES = 100_000_000;

/** By steps, how many people are so far. */
export type Levels = Int32Array;

/** How near people are (Σ 1/steps), and how much nearer an introduction would bring somebody to everybody. docs/plan.md, 4. */
export class Nearness {
  readonly #network: Csr;
  readonly #n: number;
  readonly #steps = new Map<number, Uint8Array>();
  readonly #levels = new Map<number, Levels>();

  constructor(network: Csr, n: number) {
    this.#network = network;
    this.#n = n;
  }

  /** From one person to everybody. */
  stepsFrom(person: number): Uint8Array {
    const known = this.#steps.get(person);
    if (known !== undefined) return known;
    const steps = new Uint8Array(this.#n).fill(FAR);
    steps[person] = 0;
    const queue = [person];
    for (const at of queue) {
      const next = (steps[at] ?? 0) + 1;
      if (next === FAR) continue;
      for (const other of rowOf(this.#network, at)) {
        if (steps[other] !== FAR) continue;
        steps[other] = next;
        queue.push(other);
      }
    }
    if (this.#steps.size * this.#n < MOST_BYTES) this.#steps.set(person, steps);
    return steps;
  }

  /**
   * More than which nobody gains who is so far from everybody: as if those who are nearest to the other were those who are farthest from
   * them. Counts alone, so that most others need not be looked at.
   *
   * @param mine how many are how far from the one who meets them
   */
  mostBy(mine: Levels, other: number): number {
    const theirs = this.#levelsOf(other);
    let [then, left] = [1, theirs[0] ?? 0];
    let [now, room] = [FAR, mine[FAR] ?? 0];
    let most = 0;
    for (;;) {
      while (left === 0 && then < theirs.length) {
        left = theirs[then] ?? 0;
        then += 1;
      }
      while (room === 0 && now > then) {
        now -= 1;
        room = mine[now] ?? 0;
      }
      if (left === 0 || room === 0 || now <= then) return most;
      const both = Math.min(left, room);
      most += both * ((NEAR[then] ?? 0) - (NEAR[now] ?? 0));
      left -= both;
      room -= both;
    }
  }

  #levelsOf(person: number): Levels {
    const known = this.#levels.get(person);
    if (known !== undefined) return known;
    const counted = countLevels(this.stepsFrom(person));
    counted[FAR] = 0;
    const levels = counted.slice(0, counted.findLastIndex((count) => count > 0) + 1);
    this.#levels.set(person, levels);
    return levels;
  }

  /** @param mine steps of the one who meets them */
  gainBy(mine: Uint8Array, other: number): number {
    const theirs = this.stepsFrom(other);
    let gain = 0;
    for (let person = 0; person < mine.length; person += 1) {
      const [now, then] = [mine[person] ?? 0, (theirs[person] ?? 0) + 1];
      if (then < now) gain += (NEAR[then] ?? 0) - (NEAR[now] ?? 0);
    }
    return gain;
  }

  /** Steps as they are once the two have met. */
  meet(mine: Uint8Array, other: number): Uint8Array {
    const theirs = this.stepsFrom(other);
    return mine.map((now, person) => Math.min(now, (theirs[person] ?? 0) + 1));
  }
}

export function sumNear(steps: Uint8Array): number {
  let sum = 0;
  for (const each of steps) sum += NEAR[each] ?? 0;
  return sum;
}

/** How many are how far. */
export function countLevels(steps: Uint8Array): Levels {
  const levels = new Int32Array(FAR + 1);
  for (const each of steps) levels[each] = (levels[each] ?? 0) + 1;
  return levels;
}
