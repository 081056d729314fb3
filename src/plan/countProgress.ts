import type { AliveAfter, PlannedAction, PlanStage } from '../domain/Plan';
import { ALIVE_AFTER, PLAN_STAGES } from '../domain/Plan';
import { ACTION_FORMS } from './actionForms';
import { hoursOf } from './countHours';

/** How far a plan has come. */
export interface PlanProgress {
  readonly stages: readonly { readonly stage: PlanStage; readonly actions: number }[];
  readonly planned: number;
  /** Hours spent so far, of the actions whose hours are recorded, and how many those are. */
  readonly spent: number;
  readonly recorded: number;
  /** Sets whose members were asked so many months after the end, and of those how many are alive: two members or more still meet. */
  readonly alive: readonly { readonly after: AliveAfter; readonly asked: number; readonly alive: number }[];
}

/** So few make a set. */
const FEWEST = 2;

/** Whether members can be asked if it still meets. */
export function canLive({ kind }: Pick<PlannedAction, 'kind'>): boolean {
  const { shape } = ACTION_FORMS[kind];
  return shape === 'circle' || shape === 'network';
}

/** Counted from what is recorded of the actions, and of sets from what their members said. */
export function countProgress(actions: readonly PlannedAction[]): PlanProgress {
  const sets = actions.filter(canLive);
  const recorded = actions.filter(({ spent }) => spent !== null);
  return {
    stages: PLAN_STAGES.map((stage) => ({ stage, actions: actions.filter((action) => action.stage === stage).length })),
    planned: actions.reduce((sum, action) => sum + (action.stage === 'stopped' ? 0 : hoursOf(action)), 0),
    spent: recorded.reduce((sum, { spent }) => sum + (spent ?? 0), 0),
    recorded: recorded.length,
    alive: ALIVE_AFTER.map((after) => {
      const asked = sets.flatMap(({ meets }) => meets.filter((one) => one.after === after));
      return { after, asked: asked.length, alive: asked.filter(({ people }) => people.length >= FEWEST).length };
    }),
  };
}
