import { compareOutcomes } from '../../src/compare/compareOutcomes';
import type { Comparison, ComparisonPlan, GroupTest, OutcomeComparison } from '../../src/domain/results/Comparison';
import type { Study } from '../../src/domain/Study';
import { planComparison } from '../../src/pipeline/compareStudy';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import { sayTest } from '../../src/words/compare/sayTest';
import { sayHeldBack, sayUntested } from '../../src/words/compare/sayHeld';

/** A test with what is said of it. */
type SaidTest = GroupTest & ReturnType<typeof sayTest>;
type SaidOutcome = Omit<OutcomeComparison, 'tests'> & {
  readonly tests: readonly SaidTest[];
  /** Why there is no test, and what the response holds back. */
  readonly said: { readonly untested: string; readonly gated: string };
};

export function compare(
  study: Study,
  asked: Partial<ComparisonPlan>,
): Omit<Comparison, 'outcomes'> & { readonly outcomes: readonly SaidOutcome[] } {
  const reconciled = reconcile(study, null);
  const comparison = finish(compareOutcomes(study, reconciled, planComparison(study, reconciled, asked)));
  return {
    ...comparison,
    outcomes: comparison.outcomes.map((outcome) => ({
      ...outcome,
      said: { untested: sayUntested(outcome.untested), gated: sayHeldBack(outcome.gated, comparison.plan.by) },
      tests: outcome.tests.map((test) => ({ ...test, ...sayTest(outcome, test, comparison) })),
    })),
  };
}

/** One outcome of a study. */
export function compareOne(study: Study, outcome: string, asked: Partial<ComparisonPlan> = {}): SaidOutcome {
  const [found] = compare(study, { ...asked, outcomes: [outcome] }).outcomes;
  if (found === undefined) throw new Error(`There is no outcome ${outcome}.`);
  return found;
}
