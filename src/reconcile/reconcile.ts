import type { Reconciled } from '../domain/results/Reconciled';
import type { Study } from '../domain/Study';
import { buildRoster } from './buildRoster';
import { reconcileSettled } from './reconcileSettled';
import { settleNames } from './settleNames';

/**
 * A study with its names settled, as one round sees it: who is who, who answered, what was asked, who reported whom.
 *
 * @param round `null` = the latest; one that does not exist has no reports
 */
export function reconcile(study: Study, round: string | null): Reconciled {
  const roster = buildRoster(study.people, study.nominations);
  return reconcileSettled(study, roster, settleNames(study, roster), round);
}
