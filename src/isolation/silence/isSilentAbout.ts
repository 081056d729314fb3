import type { Reconciled } from '../../domain/results/Reconciled';

/**
 * Whether a manager's word about another is missing: they did not answer, or were cut off by the cap before coming to them.
 * docs/isolation.md, 4.
 */
export function isSilentAbout({ response, partial, spoken, spokenOffsets }: Reconciled, manager: number, about: number): boolean {
  if (response[manager] !== 'answered') return true;
  return partial[manager] === 1 && !spoken.subarray(spokenOffsets[manager] ?? 0, spokenOffsets[manager + 1] ?? 0).includes(about);
}
