import type { Lens } from '../domain/Lens';
import type { Reconciled } from '../domain/results/Reconciled';
import type { SettledRule } from '../domain/steps/settleRule';
import { computeComponents } from '../algorithms/computeComponents';
import { computePaths } from '../algorithms/computePaths';
import type { PathsKernel } from '../algorithms/PathsKernel';
import { plainPaths } from '../algorithms/plainPaths';
import { computeFragmentation } from '../measures/network/computeFragmentation';
import { buildView } from '../network/buildView';
import type { View } from '../network/View';
import type { Work } from '../support/Progress';
import type { Mark, TieCounts } from './markManagers';
import { makeTieCounter, MARKS, markManagers } from './markManagers';

/** The figures that a plan is to move; `null` = not asked, or undefined. docs/plan.md, 6. */
export interface PlanFigures {
  readonly isolated: number;
  readonly possibly: number;
  readonly fewContacts: number;
  readonly noWiderNetwork: number;
  /** Managers who have nobody in a like post, as far as that can be judged. */
  readonly nobodyLike: number;
  /** Managers whose knowledge, and whose support, comes from outside. */
  readonly knowledgeOutside: number;
  readonly supportOutside: number;
  /** Own ties known to lead out of the organisation, of all managers. */
  readonly externalTies: number;
  /** Own ties known to lead to another unit of the organisation. */
  readonly unitTies: number | null;
  readonly withoutMentor: number | null;
  readonly components: number;
  readonly fragmentation: number | null;
  readonly meanDistance: number | null;
  /** The greatest betweenness of anybody. */
  readonly maxLoad: number;
}

/** Those that follow from shortest paths, which take longest. */
export const PATH_FIGURES = ['fragmentation', 'meanDistance', 'maxLoad'] as const;
export type PathFigures = Pick<PlanFigures, (typeof PATH_FIGURES)[number]>;

export const PLAN_FIGURES = [
  ...MARKS,
  'externalTies',
  'unitTies',
  'components',
  ...PATH_FIGURES,
] as const satisfies readonly (keyof PlanFigures)[];

/** How many managers have each mark. */
export type MarkCounts = Record<Mark, number>;

const MANAGERS_A_SLICE = 500;

/** What a study comes to, with or without the ties of a plan in it. */
export function* measurePlan(
  reconciled: Reconciled,
  rule: SettledRule,
  lens: Lens,
  kernel: PathsKernel = plainPaths,
): Work<{ readonly figures: PlanFigures; readonly marks: Uint8Array }> {
  yield { stage: 'What would change', done: 0, total: 3 };
  const { of } = markManagers(reconciled, rule);
  const marks = new Uint8Array(reconciled.managers);
  for (let manager = 0; manager < marks.length; manager += 1) {
    if (manager % MANAGERS_A_SLICE === 0) yield { stage: 'What would change', done: 0, total: 3 };
    marks[manager] = of(manager);
  }
  yield { stage: 'What would change', done: 1, total: 3 };
  const view = buildView(reconciled, lens);
  const paths = yield* measurePaths(view, kernel);
  yield { stage: 'What would change', done: 2, total: 3 };
  const components = computeComponents(view.n, view.undirected).sizes.length;
  return {
    figures: { ...settleFigures({ ...countMarks(marks), ...makeTieCounter(reconciled, lens)() }, reconciled), components, ...paths },
    marks,
  };
}

export function countMarks(marks: Uint8Array): MarkCounts {
  const counts = MARKS.map(() => 0);
  for (const bits of marks) for (let mark = 0; mark < MARKS.length; mark += 1) counts[mark] = (counts[mark] ?? 0) + ((bits >> mark) & 1);
  return Object.fromEntries(MARKS.map((mark, at) => [mark, counts[at] ?? 0])) as MarkCounts;
}

/** What was not asked is no figure: nobody is without a mentor, and nothing leads across units. */
export function settleFigures<T extends MarkCounts & TieCounts>(
  counts: T,
  { asked }: Pick<Reconciled, 'asked'>,
): Omit<T, 'withoutMentor' | 'unitTies'> & Pick<PlanFigures, 'withoutMentor' | 'unitTies'> {
  return {
    ...counts,
    withoutMentor: asked.types.includes('Mentor') && asked.items.has('types') ? counts.withoutMentor : null,
    unitTies: asked.items.has('units') ? counts.unitTies : null,
  };
}

export function* measurePaths({ n, undirected }: View, kernel: PathsKernel): Work<PathFigures> {
  const paths = yield* computePaths(n, undirected, kernel);
  const sum = (values: Float64Array | Int32Array): number => {
    let all = 0;
    for (const value of values) all += value;
    return all;
  };
  const reached = sum(paths.reached);
  return {
    fragmentation: n < 2 ? null : computeFragmentation(sum(paths.harmonic), n),
    meanDistance: reached === 0 ? null : sum(paths.distances) / reached,
    maxLoad: paths.betweenness.reduce((most, value) => Math.max(most, value), 0) / 2,
  };
}
