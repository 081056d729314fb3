import type { PlannedAction } from '../domain/Plan';
import type { Alternative } from './listAlternatives';
import type { PlanChange } from './comparePlan';
import type { PlanEvaluation } from './evaluatePlan';
import type { ActionReasons } from './explainAction';
import type { Repair } from './listRepairs';
import type { ShortlistEntry } from './listShortlists';
import type { PlanRule } from './PlanRule';
import type { SetAlternative } from './varySets';
import type { PlanProof, Unmatched } from './proposePlan';

/** What the page shows of a plan. */
export interface PlanAnswer {
  readonly actions: readonly PlannedAction[];
  readonly reasons: readonly ActionReasons[];
  /** By action, the limits that it breaks, as a hand may. */
  readonly broken: readonly (readonly PlanRule[])[];
  /** Who is helped. */
  readonly helped: readonly string[];
  /** Those of them without a mentor, and without a set where there are sets, with the rules that stand in the way. */
  readonly unmatched: readonly Unmatched[];
  readonly conflict: readonly PlanRule[] | null;
  /** `null` = the plan was not proposed but changed by hand. */
  readonly proof: PlanProof | null;
  /** By mentor pair, in the order of actions: whom else they could have. */
  readonly shortlists: readonly { readonly person: string; readonly entries: readonly ShortlistEntry[] }[];
  readonly repairs: readonly Repair[];
  readonly change: PlanChange;
  /** What a later round shows of it; `null` = there is one round, or nothing was offered. */
  readonly evaluation: PlanEvaluation | null;
  /** Plans with other mentors and sets that are nearly as good; `null` = not asked for. */
  readonly alternatives: PlanAlternatives | null;
}

/** A plan with its mentors and sets that can be other ones, whole; `null` = there are none. What cannot be varied is as in the plan. */
export interface PlanAlternative {
  readonly mentors: Alternative | null;
  readonly sets: SetAlternative | null;
  /** With what is planned besides. */
  readonly all: readonly PlannedAction[];
  readonly change: PlanChange;
}

export interface PlanAlternatives {
  /** The plan as it is. */
  readonly current: PlanAlternative;
  /** Others, the best first. */
  readonly plans: readonly PlanAlternative[];
  readonly isAll: boolean;
  /** Too many are helped for plans to be varied. */
  readonly areTooMany: boolean;
}
