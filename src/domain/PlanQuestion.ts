import type { Limits, PlannedAction } from './Plan';

/** What is to be planned around what is fixed; `null` in a question = nothing: the plan is only looked at. */
export interface PlanParts {
  readonly mentors: boolean;
  /** About how many in a set; `null` = no sets. */
  readonly sets: number | null;
  readonly introductions: number;
  /** Ids of those who are helped before anybody else; left out = nobody is. */
  readonly first?: readonly string[];
}

/** What the worker is asked about a plan. */
export interface PlanQuestion {
  readonly limits: Limits;
  readonly actions: readonly PlannedAction[];
  readonly propose: PlanParts | null;
  readonly seed: number;
  /** Whether plans with other mentors that are nearly as good are wanted as well. */
  readonly vary: boolean;
}

/** What changes if only some of the ties of these actions form, drawn so often. */
export interface UptakeQuestion extends Pick<PlanQuestion, 'actions' | 'seed'> {
  readonly runs: number;
}

/** So many draws, as long as nobody stops them. docs/plan.md, 6. */
export const UPTAKE_RUNS = 500;
