import { writePercent } from '../domain/writePercent';

/** A probability as per cent: what is not settled is never shown as 100 or 0, whatever was lost in computing it. */
export function wholePercent(probability: number): string {
  return writePercent(Math.max(0.001, Math.min(probability, 0.999)));
}
