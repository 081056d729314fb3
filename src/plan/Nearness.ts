import type { Csr } from '../network/Csr';
import { rowOf } from '../network/rowOf';

/** No way, or farther than matters. */
const FAR = 255;
/** By steps, how near that is. */
const NEAR = Float64Array.from({ length: FAR + 1 }, (_, steps) => (steps === 0 || steps === FAR ? 0 : 1 / steps));
/** Of so many bytes of steps the rest is worked out each time: all of 10,000 people. */
const MOST_BYTES = 100_000_000;

/** How near people are (Σ 1/steps), and how much nearer an introduction would bring somebody to everybody. docs/plan.md, 4. */
export class Nearness {
  readonly #network: Csr;
  readonly #n: number;
  readonly #steps = new Map<number, Uint8Array>();
  readonly #most = new Map<number, number>();

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

  /** More than which nobody gains by meeting them: as much as somebody who reaches nobody yet. */
  mostBy(other: number): number {
    const known = this.#most.get(other);
    if (known !== undefined) return known;
    let most = 0;
    for (const steps of this.stepsFrom(other)) most += NEAR[Math.min(FAR, steps + 1)] ?? 0;
    this.#most.set(other, most);
    return most;
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

/** More than which nobody at all can bring them: everybody within two steps, and one of them within one. */
export function mostFor(mine: Uint8Array): number {
  let most = 1;
  for (const now of mine) if (now > 2) most += (NEAR[2] ?? 0) - (NEAR[now] ?? 0);
  return most;
}
