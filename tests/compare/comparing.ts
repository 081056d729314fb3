import { compareOutcomes } from '../../src/compare/compareOutcomes';
import type { Comparison, ComparisonPlan, OutcomeComparison } from '../../src/domain/results/Comparison';
import type { Study } from '../../src/domain/Study';
import { planComparison } from '../../src/pipeline/compareStudy';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';

export function compare(study: Study, asked: Partial<ComparisonPlan>): Comparison {
  const reconciled = reconcile(study, null);
  return finish(compareOutcomes(study, reconciled, planComparison(study, reconciled, asked)));
}

/** One outcome of a study. */
export function compareOne(study: Study, outcome: string, asked: Partial<ComparisonPlan> = {}): OutcomeComparison {
  const [found] = compare(study, { ...asked, outcomes: [outcome] }).outcomes;
  if (found === undefined) throw new Error(`There is no outcome ${outcome}.`);
  return found;
}
