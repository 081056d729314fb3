import { formatCount } from '../../domain/formatCount';
import type { AliveAfter, PlanStage } from '../../domain/Plan';
import { ALIVE_AFTER, PLAN_STAGES } from '../../domain/Plan';
import { canLive, countProgress } from '../../plan/countProgress';
import type { PlanAnswer } from '../../plan/PlanAnswer';
import { sayAlive, sayEvaluation, saySpent, stageWords } from '../../words/plan/progressWords';
import type { PlanActionView } from './selectPlan';

export interface ProgressRow extends PlanActionView {
  /** Of sets and networks: by time, who said that they still meet; `null` = not asked. */
  readonly meets: readonly { readonly after: AliveAfter; readonly label: string; readonly people: readonly string[] | null }[];
}

export interface ProgressView {
  readonly stages: readonly { readonly id: PlanStage; readonly label: string; readonly count: string }[];
  readonly spent: string;
  readonly alive: readonly string[];
  /** Actions under way or to come that have no first day. */
  readonly undated: number;
  readonly rows: readonly ProgressRow[];
  /** `null` = there is no second round, or nothing was offered. */
  readonly evaluation: ReturnType<typeof sayEvaluation> | null;
}

export const STAGES = PLAN_STAGES.map((id) => ({ id, label: stageWords[id] }));

/** How far a plan has come, and what a second round shows of it. */
export function selectProgress(views: readonly PlanActionView[], { evaluation }: Pick<PlanAnswer, 'evaluation'>): ProgressView {
  const actions = views.map(({ action }) => action);
  const progress = countProgress(actions);
  return {
    stages: progress.stages.map(({ stage, actions: count }) => ({ id: stage, label: stageWords[stage], count: formatCount(count) })),
    spent: saySpent(progress, actions.length),
    alive: actions.some(canLive) ? progress.alive.map(sayAlive) : [],
    undated: actions.filter(({ start, stage }) => start === '' && stage !== 'stopped').length,
    rows: views.map((view) => ({
      ...view,
      // As the total counts it.
      hours: view.stage === 'stopped' ? 0 : view.hours,
      meets: !canLive(view.action)
        ? []
        : ALIVE_AFTER.map((after) => {
            const people = view.action.meets.find((asked) => asked.after === after)?.people ?? null;
            const said = people === null ? 'not asked' : `${formatCount(people.length)} of ${formatCount(view.people.length)} still meet`;
            return { after, label: `After ${formatCount(after, 'month', 'months')}: ${said}`, people };
          }),
    })),
    evaluation: evaluation === null ? null : sayEvaluation(evaluation),
  };
}
