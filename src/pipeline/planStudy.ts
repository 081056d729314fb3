import type { PathsKernel } from '../algorithms/PathsKernel';
import { plainPaths } from '../algorithms/plainPaths';
import type { Limits, PlannedAction } from '../domain/Plan';
import type { PlanChange } from '../plan/comparePlan';
import { comparePlan } from '../plan/comparePlan';
import type { PlanRange } from '../plan/drawUptake';
import { drawUptake } from '../plan/drawUptake';
import type { ActionReasons } from '../plan/explainAction';
import { explainAction } from '../plan/explainAction';
import { listBroken } from '../plan/listBroken';
import { listMentorsToday } from '../plan/mentorRules';
import type { PlanRule } from '../plan/PlanRule';
import type { PlanBase, PlanWish, ProposedPlan } from '../plan/proposePlan';
import { planningInSlices, proposePlan } from '../plan/proposePlan';
import type { Work } from '../support/Progress';

/** A proposal with the reasons of each action, and what it would change. */
export interface PlannedStudy extends ProposedPlan {
  readonly reasons: readonly ActionReasons[];
  /** By action, the limits that it breaks: only what was fixed before can. */
  readonly broken: readonly (readonly PlanRule[])[];
  readonly change: PlanChange;
  /** If only some of the ties form; empty = not drawn, or nothing is planned. */
  readonly ranges: readonly PlanRange[];
}

/**
 * A plan for a study within the limits that are stated, around the actions that are fixed. docs/plan.md.
 *
 * @param wish with how often ties are drawn to say what changes if only some form; 0 = not
 */
export function* planStudy(
  base: PlanBase,
  limits: Limits,
  fixed: readonly PlannedAction[],
  wish: PlanWish & { readonly draws: number },
  kernel: PathsKernel = plainPaths,
): Work<PlannedStudy> {
  const proposed = yield* proposePlan(base, limits, fixed, wish);
  const today = yield* planningInSlices(base, limits, []);
  const mentors = listMentorsToday(base.reconciled);
  return {
    ...proposed,
    reasons: proposed.actions.map((action) => explainAction(today, action, mentors)),
    broken: proposed.actions.map((action) => listBroken(today, action, mentors)),
    change: yield* comparePlan(base, proposed.actions, kernel),
    ranges:
      wish.draws === 0 || proposed.actions.length === 0 ? [] : yield* drawUptake(base, proposed.actions, wish.draws, wish.seed, kernel),
  };
}
