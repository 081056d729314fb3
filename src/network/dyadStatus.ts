import type { PairStatus } from '../domain/results/MapPicture';
import type { Reconciled } from '../domain/results/Reconciled';

/**
 * Whether a pair that somebody reported is confirmed. Where the word of one of the two is missing (did not answer, is off
 * the roster, was cut off by the cap before coming to the other, or silence means nothing in this study) nobody can deny
 * it: `unverifiable`.
 * docs/measures.md, 1.2 and docs/isolation.md, 4.
 */
export function dyadStatus(reconciled: Reconciled, a: number, b: number, bothSaySo: boolean): PairStatus {
  if (bothSaySo) return 'confirmed';
  return isWordMissing(reconciled, a, b) || isWordMissing(reconciled, b, a) ? 'unverifiable' : 'unconfirmed';
}

function isWordMissing({ response, partial, asked, spoken, spokenOffsets }: Reconciled, of: number, about: number): boolean {
  if (response[of] !== 'answered') return true;
  if (partial[of] !== 1 && asked.absence === 'none') return false;
  return !spoken.subarray(spokenOffsets[of] ?? 0, spokenOffsets[of + 1] ?? 0).includes(about);
}
