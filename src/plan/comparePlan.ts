import type { PathsKernel } from '../algorithms/PathsKernel';
import { plainPaths } from '../algorithms/plainPaths';
import type { PlannedAction } from '../domain/Plan';
import type { Work } from '../support/Progress';
import { addTies } from './addTies';
import type { PlanFigures } from './measurePlan';
import { measurePlan } from './measurePlan';
import type { PlanBase } from './proposePlan';
import { tiesOf } from './tiesOf';

/** What a plan would change if all its ties form. */
export interface PlanChange {
  readonly before: PlanFigures;
  readonly after: PlanFigures;
}

/** Figures of a study, and of the same study with the ties of a plan reported in it. */
export function* comparePlan(base: PlanBase, actions: readonly PlannedAction[], kernel: PathsKernel = plainPaths): Work<PlanChange> {
  yield { stage: 'What would change', done: 0, total: 2 };
  const before = yield* measurePlan(base.reconciled, base.rule, base.lens, kernel);
  const { reconciled, networks, ties } = yield* tiesOf(base, actions);
  yield { stage: 'What would change', done: 1, total: 2 };
  const after = ties.length === 0 ? before : yield* measurePlan(addTies(reconciled, ties, networks), base.rule, base.lens, kernel);
  return { before, after };
}
