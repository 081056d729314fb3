import { DEFAULT_LIMITS } from '../domain/Plan';
import type { PlannedAction } from '../domain/Plan';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Work } from '../support/Progress';
import type { PlannedNetwork, PlannedTie } from './addTies';
import { preparePlanning } from './Planning';
import { planTies } from './planTies';
import type { PlanBase } from './proposePlan';

/** The ties that a plan makes if all of them form, and the networks that it founds. */
export function* tiesOf(
  base: PlanBase,
  actions: readonly PlannedAction[],
): Work<{ readonly reconciled: Reconciled; readonly networks: readonly PlannedNetwork[]; readonly ties: readonly PlannedTie[] }> {
  const { lacks } = yield* preparePlanning(base.reconciled, base.organisations, base.rule, base.lens, DEFAULT_LIMITS);
  const { byAction, networks } = planTies(base.reconciled, actions, lacks, base.rule.rule === 'confirmed');
  return { reconciled: base.reconciled, networks, ties: byAction.flat() };
}
