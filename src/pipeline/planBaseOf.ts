import type { Reconciled } from '../domain/results/Reconciled';
import { ruleLens } from '../domain/ruleLens';
import { settleRule } from '../domain/steps/settleRule';
import type { Study } from '../domain/Study';
import type { PlanBase } from '../plan/proposePlan';

/** A study as the page plans in it: what counts is what the rule counts. */
export function planBaseOf(study: Study, reconciled: Reconciled): PlanBase {
  const rule = settleRule(study.isolationRule);
  return { reconciled, organisations: study.organisations, rule, lens: ruleLens(rule) };
}
