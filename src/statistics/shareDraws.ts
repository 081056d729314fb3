import { makeChance } from './makeChance';
import type { Relabellings } from './relabel';
import { relabel } from './relabel';

/** What is kept at most: 9,999 labellings of 6,000 people. */
const MOST_BYTES = 60_000_000;
/** A label is kept as one byte. */
const MOST_LABELS = 256;

/** Labellings as they were drawn, one after the other. */
interface Kept {
  readonly labels: Int32Array;
  readonly strata: Int32Array;
  readonly draws: number;
  readonly seed: number;
  readonly relabellings: Relabellings;
}

/**
 * Relabellings that are drawn once for all who give out the same labels within the same strata, as the outcomes of a comparison
 * do: to draw them takes several times as long as to use them. Each gets the very labellings that it would have drawn itself.
 * Only the last set is kept.
 */
export function shareDraws(): (labels: Int32Array, strata: Int32Array, draws: number, seed: number) => Relabellings {
  let last: Kept | null = null;
  return (labels, strata, draws, seed) => {
    if (last?.draws === draws && last.seed === seed && isSame(last.labels, labels) && isSame(last.strata, strata)) return last.relabellings;
    const fresh = relabel(labels, strata, draws, makeChance(seed, 'relabel'));
    const fits = labels.length * fresh.assignments <= MOST_BYTES && labels.every((label) => label >= 0 && label < MOST_LABELS);
    if (fresh.exact || !fits) return fresh;
    last = { labels, strata, draws, seed, relabellings: keep(fresh, labels.length) };
    return last.relabellings;
  };
}

function keep({ exact, assignments, each }: Relabellings, units: number): Relabellings {
  const kept = new Uint8Array(units * assignments);
  const source = each();
  let made = 0;
  return {
    exact,
    assignments,
    *each() {
      const current = new Int32Array(units);
      for (let at = 0; at < assignments; at += 1) {
        if (at === made) {
          const step = source.next();
          if (step.done === true) return;
          kept.set(step.value, at * units);
          made += 1;
        }
        current.set(kept.subarray(at * units, (at + 1) * units));
        yield current;
      }
    },
  };
}

function isSame(one: Int32Array, other: Int32Array): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}
