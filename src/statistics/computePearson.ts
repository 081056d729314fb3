/** Pearson's r; `null` where one of the two does not vary. */
export function computePearson(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  const n = x.length;
  let [meanX, meanY] = [0, 0];
  for (let i = 0; i < n; i += 1) {
    meanX += (x[i] ?? 0) / n;
    meanY += (y[i] ?? 0) / n;
  }
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < n; i += 1) {
    const [dx, dy] = [(x[i] ?? 0) - meanX, (y[i] ?? 0) - meanY];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  // A constant whose mean is not a binary fraction leaves a trace of rounding.
  const varies = (sum: number, mean: number): boolean => sum > 1e-20 * Math.max(1, mean * mean) * n;
  return varies(xx, meanX) && varies(yy, meanY) ? Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy))) : null;
}
