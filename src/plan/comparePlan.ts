import type { PathsKernel } from '../algorithms/PathsKernel';
import { plainPaths } from '../algorithms/plainPaths';
import type { PlannedAction } from '../domain/Plan';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Work } from '../support/Progress';
import { addTies } from './addTies';
import { isMarked } from './markManagers';
import type { PlanFigures } from './measurePlan';
import { measurePlan } from './measurePlan';
import type { PlanBase } from './proposePlan';
import { tiesOf } from './tiesOf';

/** What a plan would change if all its ties form. */
export interface PlanChange {
  readonly before: PlanFigures;
  readonly after: PlanFigures;
  /** Isolated managers by post, most of them first; posts of which nobody is isolated, now or then, are left out. */
  readonly posts: readonly PostChange[];
}

export interface PostChange {
  /** As the codebook calls it; empty = not recorded. */
  readonly post: string;
  readonly managers: number;
  readonly before: number;
  readonly after: number;
}

/** Figures of a study, and of the same study with the ties of a plan reported in it. */
export function* comparePlan(base: PlanBase, actions: readonly PlannedAction[], kernel: PathsKernel = plainPaths): Work<PlanChange> {
  yield { stage: 'What would change', done: 0, total: 2 };
  const before = yield* measurePlan(base.reconciled, base.rule, base.lens, kernel);
  const { reconciled, networks, ties } = yield* tiesOf(base, actions);
  yield { stage: 'What would change', done: 1, total: 2 };
  const after = ties.length === 0 ? before : yield* measurePlan(addTies(reconciled, ties, networks), base.rule, base.lens, kernel);
  return { before: before.figures, after: after.figures, posts: countPosts(reconciled, before.marks, after.marks) };
}

function countPosts({ people, managers, posts }: Reconciled, before: Uint8Array, after: Uint8Array): readonly PostChange[] {
  const lines = new Map<string, { managers: number; before: number; after: number }>();
  for (let manager = 0; manager < managers; manager += 1) {
    const post = posts.get(people[manager]?.role ?? '') ?? '';
    const line = lines.get(post) ?? { managers: 0, before: 0, after: 0 };
    line.managers += 1;
    line.before += Number(isMarked(before[manager], 'isolated'));
    line.after += Number(isMarked(after[manager], 'isolated'));
    lines.set(post, line);
  }
  return Array.from(lines, ([post, line]) => ({ post, ...line }))
    .filter((line) => line.before > 0 || line.after > 0)
    .toSorted((a, b) => b.before - a.before || b.after - a.after || (a.post < b.post ? -1 : 1));
}
