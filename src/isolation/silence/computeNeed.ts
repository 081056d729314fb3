import type { Facts } from '../facts/Facts';
import { computeSeverity } from '../computeSeverity';
import { hasSilentLike, raiseIfNamed } from './raiseIfNamed';

/** The fewest of the silent whose naming them would bring the observed severity below σ; `null` = all of them would not. */
export function computeNeed(facts: Facts, tau: number, sigma: number): number | null {
  const most = Math.min(facts.silent.k, Math.max(1, tau + 1 - facts.c));
  for (let named = 1; named <= most; named += 1) {
    if (computeSeverity(raiseIfNamed(facts, tau, named, hasSilentLike(facts)), facts.parts, false).severity < sigma) return named;
  }
  return null;
}
