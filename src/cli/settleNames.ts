import type { Reconciled } from '../domain/Reconciled';
import type { Study } from '../domain/Study';
import { reconcile } from '../reconcile/reconcile';
import { UsageError } from './UsageError';

/** The study with its names settled. @throws UsageError when there is no such round. */
export function settleNames(study: Study, round: string | null): Reconciled {
  const reconciled = reconcile(study, round);
  if (round !== null && !reconciled.rounds.includes(round)) {
    throw new UsageError(`--round: there is no round "${round}". The rounds are: ${reconciled.rounds.join(', ')}.`);
  }
  return reconciled;
}
