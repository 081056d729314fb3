import { compareOutcomes } from '../compare/compareOutcomes';
import { PRIMARY_OUTCOMES } from '../compare/outcomes/listOutcomes';
import type { TestCrew } from '../compare/Tests';
import type { Comparison, ComparisonPlan } from '../domain/results/Comparison';
import { WHOLE_NETWORK } from '../domain/Lens';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Study } from '../domain/Study';
import type { PathsKernel } from '../algorithms/PathsKernel';
import { plainPaths } from '../algorithms/plainPaths';
import type { Work } from '../support/Progress';
import { choosePaths } from './choosePaths';

/** What is not asked for: groups, within organisations, on the five primary outcomes. */
export function planComparison(study: Study, reconciled: Reconciled, asked: Partial<ComparisonPlan>): ComparisonPlan {
  return {
    by: 'group',
    within: 'organisation',
    outcomes: PRIMARY_OUTCOMES,
    statistic: 'delta',
    permutations: 9999,
    seed: 1,
    correction: 'bh',
    lens: { ...WHOLE_NETWORK, round: reconciled.round },
    rule: study.isolationRule,
    ...asked,
  };
}

/** Groups, or organisations, side by side. docs/measures.md, 4. @param most so many outcomes are tested @param crew who helps */
export function* compareStudy(
  study: Study,
  reconciled: Reconciled,
  asked: Partial<ComparisonPlan>,
  kernel: PathsKernel = plainPaths,
  most = Infinity,
  crew: TestCrew | null = null,
): Work<Comparison> {
  return yield* compareOutcomes(
    study,
    reconciled,
    planComparison(study, reconciled, asked),
    choosePaths(kernel, reconciled.managers, null),
    most,
    crew,
  );
}
