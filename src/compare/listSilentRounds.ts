import type { Reconciled } from '../domain/results/Reconciled';
import type { RoundChange } from '../domain/results/RoundChange';

/**
 * Managers who are marked as having answered, without saying in which round, and have a row in one of the two only. They are
 * taken as having named nobody in the other, as the mark says; perhaps they only took no part in it.
 */
export function listSilentRounds(earlier: Reconciled, later: Reconciled): RoundChange['silent'] {
  const marked = later.people.slice(0, later.managers).flatMap(({ responded }, manager) => (responded === 'yes' ? [manager] : []));
  const hasRow = ({ spokenOffsets }: Reconciled, manager: number): boolean => spokenOffsets[manager] !== spokenOffsets[manager + 1];
  const only = (there: Reconciled, missing: Reconciled): readonly number[] =>
    marked.filter((manager) => hasRow(there, manager) && !hasRow(missing, manager));
  return { earlier: only(later, earlier), later: only(earlier, later) };
}
