/**
 * Distance-weighted fragmentation DF = 1 − Σ(1/d)/(n(n − 1)), 0 to 1, of n ≥ 2 nodes. Borgatti 2006.
 * @param harmonic Σ 1/d over ordered pairs
 */
export function computeFragmentation(harmonic: number, n: number): number {
  return 1 - harmonic / (n * (n - 1));
}
