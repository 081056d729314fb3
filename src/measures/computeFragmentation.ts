/** Distance-weighted fragmentation DF = 1 − Σ(1/d)/(n(n − 1)) from the harmonic sums of all nodes; `null` for fewer than two. Borgatti 2006. */
export function computeFragmentation(harmonic: Float64Array): number | null {
  const n = harmonic.length;
  return n < 2 ? null : 1 - harmonic.reduce((sum, value) => sum + value, 0) / (n * (n - 1));
}
