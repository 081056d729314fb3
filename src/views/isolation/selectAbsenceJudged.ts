import type { Reconciled } from '../../domain/results/Reconciled';

/**
 * Whether what this person (an index into `people`) does not name may be read as *none*: they are a manager who answered,
 * their list was not cut off, and the instrument lets absence mean none. docs/measures.md, 1.7.
 */
export function selectAbsenceJudged(reconciled: Reconciled, person: number): boolean {
  return reconciled.response[person] === 'answered' && reconciled.partial[person] !== 1 && reconciled.asked.absence === 'none';
}
