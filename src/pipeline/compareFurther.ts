import { askTheBook } from '../compare/book/askTheBook';
import { CompareContext } from '../compare/CompareContext';
import { readBasis } from '../compare/readBasis';
import { compareRounds } from '../compare/compareRounds';
import { computeMixing } from '../compare/computeMixing';
import { computeObstacles } from '../compare/computeObstacles';
import { computeProfiles } from '../compare/computeProfiles';
import { computeUnits } from '../compare/computeUnits';
import type { TrialCrew } from '../robustness/Trials';
import { computeRobustness } from '../robustness/computeRobustness';
import { regressDyads } from '../compare/regressDyads';
import { testDyads } from '../compare/testDyads';
import type { BookAnswer } from '../domain/results/BookAnswer';
import type { ComparisonPlan } from '../domain/results/Comparison';
import type { DyadRegression } from '../domain/results/DyadRegression';
import type { DyadTest } from '../domain/results/DyadTest';
import type { GroupProfiles } from '../domain/results/GroupProfile';
import type { Mixing } from '../domain/results/Mixing';
import type { Obstacles } from '../domain/results/Obstacles';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Robustness } from '../domain/results/Robustness';
import type { RoundChange } from '../domain/results/RoundChange';
import type { UnitTies } from '../domain/results/UnitTies';
import type { Study } from '../domain/Study';
import type { PathsKernel } from '../algorithms/PathsKernel';
import { plainPaths } from '../algorithms/plainPaths';
import { reconcile } from '../reconcile/reconcile';
import type { Work } from '../support/Progress';
import { choosePaths } from './choosePaths';

/** What the comparison room shows beside the outcomes; each is computed when it is asked for. */
export interface Further {
  readonly profiles: GroupProfiles;
  readonly mixing: readonly Mixing[];
  readonly dyads: readonly DyadTest[];
  /** `null` = there are not two likenesses that differ, or too many pairs. */
  readonly regression: DyadRegression | null;
  readonly obstacles: Obstacles;
  readonly units: readonly UnitTies[];
  readonly robustness: Robustness;
  /** `null` = the study has one round only. */
  readonly rounds: RoundChange | null;
  readonly book: readonly BookAnswer[];
}

/** In the order in which they are shown. */
export const FURTHER = [
  'profiles',
  'mixing',
  'dyads',
  'regression',
  'obstacles',
  'units',
  'robustness',
  'rounds',
  'book',
] as const satisfies readonly (keyof Further)[];

export interface FurtherPlan extends ComparisonPlan {
  /** The measure whose order is tried, and how many runs for each error. */
  readonly robustnessOf: string;
  readonly runs: number;
  /** Two rounds; `null` = the last two. */
  readonly rounds: readonly [string, string] | null;
  /** The attribute that says who was offered something; '' = nobody was. */
  readonly offered: string;
}

/**
 * Other threads that try errors, and the kernel of this one alone: while each thread has a network of its own, none helps with another's.
 */
export interface TrialHelp {
  readonly crew: TrialCrew;
  readonly kernel: PathsKernel;
}

/** One of them, by name. @param help left out = errors are tried on this thread alone */
export function* compareFurther<K extends keyof Further>(
  study: Study,
  reconciled: Reconciled,
  plan: FurtherPlan,
  which: K,
  kernel: PathsKernel = plainPaths,
  help: TrialHelp | null = null,
): Work<Further[K]> {
  const paths = choosePaths(kernel, reconciled.managers, null);
  const { lens, rule, seed, runs } = plan;
  const context = (): CompareContext => CompareContext.of(study, reconciled, lens, rule, paths);
  const works: { readonly [T in keyof Further]: () => Work<Further[T]> } = {
    *profiles() {
      yield { stage: 'Groups and kinds of tie', done: 0, total: 1 };
      return computeProfiles(context());
    },
    *mixing() {
      return [yield* computeMixing(context(), 'group', plan), yield* computeMixing(context(), 'organisation', plan)];
    },
    dyads: () => testDyads(context(), plan),
    regression: () => regressDyads(context(), plan),
    *robustness() {
      const found = yield* computeRobustness(
        reconciled,
        {
          measure: plan.robustnessOf,
          lens,
          rule,
          runs,
          seed,
          paths: help === null ? paths : choosePaths(help.kernel, reconciled.managers, null),
        },
        help?.crew ?? null,
      );
      return { ...found, basis: readBasis(context(), { counts: 'lens' }) };
    },
    *obstacles() {
      yield { stage: 'What stands in the way', done: 0, total: 1 };
      return computeObstacles(context());
    },
    units: () => computeUnits(context(), plan),
    *rounds() {
      const named: readonly string[] = plan.rounds ?? reconciled.rounds.slice(-2);
      const [earlier, later] = named;
      if (earlier === undefined || later === undefined) return null;
      const [before, after] = [reconcile(study, earlier), reconcile(study, later)];
      return yield* compareRounds(study, before, after, { ...plan, paths });
    },
    book: () => askTheBook(context(), plan),
  };
  return yield* works[which]();
}
