import type { PathsKernel } from '../algorithms/PathsKernel';
import type { UptakeQuestion } from '../domain/PlanQuestion';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Study } from '../domain/Study';
import type { PlanRange } from '../plan/drawUptake';
import { drawUptake } from '../plan/drawUptake';
import type { Work } from '../support/Progress';
import { planBaseOf } from './planBaseOf';

/** What changes if only some of the ties of a plan form, said again and again while more draws come. docs/plan.md, 6. */
export function answerUptake(
  study: Study,
  reconciled: Reconciled,
  { actions, runs, seed }: UptakeQuestion,
  kernel: PathsKernel,
  say: (ranges: readonly PlanRange[]) => void,
): Work<readonly PlanRange[]> {
  return drawUptake(planBaseOf(study, reconciled), actions, runs, seed, kernel, say);
}
