import type { Work } from '../support/Progress';
import { expectPairs } from './expectPairs';
import type { Chance } from './makeChance';
import type { Permuted } from './permute';
import { permute } from './permute';
import { relabel } from './relabel';

/** Who names whom among some units, and an attribute of each ordered pair that depends on their labels. */
export interface Dyads {
  readonly arcs: readonly (readonly [from: number, to: number])[];
  /** From 0 on. */
  readonly labels: Int32Array;
  readonly strata: Int32Array;
  readonly attribute: (a: number, b: number) => number;
}

/**
 * QAP correlation of a tie matrix with a matrix made of labels, diagonal left out (Krackhardt 1987). To permute rows and
 * columns together is to give the labels out otherwise; the mean and spread of both matrices stay, so that each permutation
 * costs no more than the arcs. The expected value is the exact mean over all permutations, and not that of the draws. `null`
 * where either does not vary.
 */
export function* computeQap({ arcs, labels, strata, attribute }: Dyads, permutations: number, chance: Chance): Work<Permuted | null> {
  const n = labels.length;
  const pairs = n * (n - 1);
  const width = labels.reduce((most, label) => Math.max(most, label), 0) + 1;
  const counts = new Float64Array(width);
  for (const label of labels) counts[label] = (counts[label] ?? 0) + 1;
  const table = Float64Array.from({ length: width * width }, (_, at) => attribute(Math.floor(at / width), at % width));
  let [sum, squares] = [0, 0];
  for (let a = 0; a < width; a += 1) {
    for (let b = 0; b < width; b += 1) {
      const both = (counts[a] ?? 0) * ((counts[b] ?? 0) - Number(a === b));
      const value = table[a * width + b] ?? 0;
      sum += both * value;
      squares += both * value ** 2;
    }
  }
  const spread = (squares - (sum * sum) / pairs) * (arcs.length - (arcs.length * arcs.length) / pairs);
  if (pairs === 0 || !(spread > 1e-12)) return null;
  const ends = Int32Array.from(arcs.flat());
  const toR = (held: number): number => (held - (sum * arcs.length) / pairs) / Math.sqrt(spread);
  const correlate = (given: Int32Array): number => {
    let held = 0;
    for (let at = 0; at < ends.length; at += 2)
      held += table[(given[ends[at] as number] as number) * width + (given[ends[at + 1] as number] as number)] as number;
    return toR(held);
  };
  const drawn = [0];
  const [found] = yield* permute(
    [{ value: correlate(labels), reach: null, twoSided: 'tails' }],
    relabel(labels, strata, permutations, chance),
    (given) => {
      drawn[0] = correlate(given);
      return drawn;
    },
    'Pairs of managers',
  );
  return found === undefined ? null : { ...found, expected: toR(expectPairs(ends, labels, strata, attribute)) };
}
