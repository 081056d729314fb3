import { expectPairs } from './expectPairs';

/** The mean E-I index over all relabellings within strata, exactly; `null` without a tie. @param ties pairs of units */
export function expectEi(ties: Int32Array, labels: Int32Array, strata: Int32Array): number | null {
  const all = ties.length / 2;
  return all === 0 ? null : (2 * expectPairs(ties, labels, strata, (a, b) => Number(a !== b)) - all) / all;
}
