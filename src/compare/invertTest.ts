/** Rejected at this p and below. */
const LEVEL = 0.05;

/**
 * 95 % interval of δ by inversion of the permutation test: every true δ that the test would not reject, taking δ̂ − δ for
 * distributed as the relabelled δ around their mean. With fewer than 20 assignments nothing is ever rejected, and it is −1
 * to 1.
 *
 * @param under δ under each relabelling
 */
export function invertTest(delta: number, under: Float64Array): readonly [number, number] {
  if (1 / under.length > LEVEL) return [-1, 1];
  const mean = under.reduce((sum, drawn) => sum + drawn, 0) / under.length;
  const distances = under.map((drawn) => Math.abs(drawn - mean)).sort().reverse();
  const reach = distances[Math.floor(LEVEL * under.length)] ?? 2;
  return [Math.max(-1, delta - reach), Math.min(1, delta + reach)];
}
