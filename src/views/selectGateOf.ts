import type { Conventions } from '../domain/Conventions';
import type { Gate } from '../domain/results/Gate';
import type { Reconciled } from '../domain/results/Reconciled';
import { computeGates } from '../quality/computeGates';
import { rememberLast } from '../tables/rememberLast';

/** What the answers of the organisation of each person (an index into `people`) allow to be shown; `null` = off the roster. */
export const selectGateOf = rememberLast(function selectGateOf(
  reconciled: Reconciled,
  conventions: Conventions,
): (person: number) => Gate | null {
  const { gates, of } = computeGates(reconciled, conventions);
  return (person) => gates[of[person] ?? -1] ?? null;
});
