import type { Limits, PlannedAction } from './Plan';

/** What is to be planned around what is fixed; `null` in a question = nothing: the plan is only looked at. */
export interface PlanParts {
  readonly mentors: boolean;
  /** About how many in a set; `null` = no sets. */
  readonly sets: number | null;
  readonly introductions: number;
}

/** What the worker is asked about a plan. */
export interface PlanQuestion {
  readonly limits: Limits;
  readonly actions: readonly PlannedAction[];
  readonly propose: PlanParts | null;
  readonly seed: number;
  /** How often ties are drawn to say what changes if only some form; 0 = not. */
  readonly runs: number;
  /** Whether plans with other mentors that are nearly as good are wanted as well. */
  readonly vary: boolean;
}
