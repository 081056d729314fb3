import type { Work } from '../support/Progress';
import type { Chance } from './makeChance';
import type { Permuted } from './permute';
import { permute } from './permute';
import { relabel } from './relabel';

/** Who names whom among some units, and an attribute of each ordered pair that depends on their labels. */
export interface Dyads {
  readonly arcs: readonly (readonly [from: number, to: number])[];
  readonly labels: Int32Array;
  readonly strata: Int32Array;
  readonly attribute: (a: number, b: number) => number;
}

/**
 * QAP correlation of a tie matrix with a matrix made of labels, diagonal left out (Krackhardt 1987). To permute rows and
 * columns together is to give the labels out otherwise; the mean and spread of both matrices stay, so that each permutation
 * costs no more than the arcs. `null` where either does not vary.
 */
export function* computeQap({ arcs, labels, strata, attribute }: Dyads, permutations: number, chance: Chance): Work<Permuted | null> {
  const n = labels.length;
  const pairs = n * (n - 1);
  const counts = new Map<number, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  let [sum, squares] = [0, 0];
  for (const [a, ofA] of counts) {
    for (const [b, ofB] of counts) {
      const both = ofA * (a === b ? ofB - 1 : ofB);
      sum += both * attribute(a, b);
      squares += both * attribute(a, b) ** 2;
    }
  }
  const spread = (squares - (sum * sum) / pairs) * (arcs.length - (arcs.length * arcs.length) / pairs);
  if (pairs === 0 || !(spread > 1e-12)) return null;
  const correlate = (given: Int32Array): number => {
    const held = arcs.reduce((total, [from, to]) => total + attribute(given[from] ?? 0, given[to] ?? 0), 0);
    return (held - (sum * arcs.length) / pairs) / Math.sqrt(spread);
  };
  const [found] = yield* permute([{ value: correlate(labels), furthest: null, from: 'mean' }], relabel(labels, strata, permutations, chance), (given) => [correlate(given)], 'Pairs of managers');
  return found ?? null;
}
