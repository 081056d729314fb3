import { uniformInt } from 'pure-rand/distribution/uniformInt';

import type { PathsKernel } from '../algorithms/PathsKernel';
import { plainPaths } from '../algorithms/plainPaths';
import type { PlannedAction } from '../domain/Plan';
import { makeChance } from '../statistics/makeChance';
import { quantile } from '../support/quantile';
import type { Work } from '../support/Progress';
import type { Reconciled } from '../domain/results/Reconciled';
import type { PlannedNetwork, PlannedTie } from './addTies';
import { addTies } from './addTies';
import type { PlanFigures } from './measurePlan';
import { measurePlan } from './measurePlan';
import { preparePlanning } from './Planning';
import type { PlanBase } from './proposePlan';
import { planTies } from './planTies';
import { DEFAULT_LIMITS } from '../domain/Plan';

/** What a plan would change if all its ties form. */
export interface PlanChange {
  readonly before: PlanFigures;
  readonly after: PlanFigures;
}

export const UPTAKES = [0.25, 0.5, 0.75] as const;

/** A figure, if only a share of the ties form: the middle eight of ten runs lie between. */
export interface PlanRange {
  readonly uptake: (typeof UPTAKES)[number];
  readonly runs: number;
  readonly low: Readonly<Record<keyof PlanFigures, number | null>>;
  readonly high: Readonly<Record<keyof PlanFigures, number | null>>;
}

/** Figures of a study, and of the same study with the ties of a plan reported in it. */
export function* comparePlan(base: PlanBase, actions: readonly PlannedAction[], kernel: PathsKernel = plainPaths): Work<PlanChange> {
  yield { stage: 'What would change', done: 0, total: 2 };
  const { figures: before } = yield* measurePlan(base.reconciled, base.rule, base.lens, kernel);
  const { reconciled, networks, ties } = yield* tiesOf(base, actions);
  yield { stage: 'What would change', done: 1, total: 2 };
  const { figures: after } = yield* measurePlan(addTies(reconciled, ties, networks), base.rule, base.lens, kernel);
  return { before, after };
}

/** What changes if each tie forms with some probability: the same again, with ties drawn by the seed. Both sides are one tie. */
export function* drawUptake(
  base: PlanBase,
  actions: readonly PlannedAction[],
  runs: number,
  seed: number,
  kernel: PathsKernel = plainPaths,
): Work<readonly PlanRange[]> {
  const { reconciled, networks, ties } = yield* tiesOf(base, actions);
  const pairs = new Map<string, (typeof ties)[number][]>();
  for (const tie of ties) {
    const key = `${Math.min(tie.from, tie.to)} ${Math.max(tie.from, tie.to)}`;
    pairs.set(key, [...(pairs.get(key) ?? []), tie]);
  }
  const ranges: PlanRange[] = [];
  for (const uptake of UPTAKES) {
    const chance = makeChance(seed, `uptake ${uptake}`);
    const found: PlanFigures[] = [];
    for (let run = 0; run < runs; run += 1) {
      yield { stage: 'What if only some form', done: ranges.length * runs + run, total: UPTAKES.length * runs };
      const formed = [...pairs.values()].filter(() => uniformInt(chance, 1, 100) <= 100 * uptake).flat();
      found.push((yield* measurePlan(addTies(reconciled, formed, networks), base.rule, base.lens, kernel)).figures);
    }
    ranges.push({ uptake, runs, low: quantilesOf(found, 0.1), high: quantilesOf(found, 0.9) });
  }
  return ranges;
}

function* tiesOf(
  base: PlanBase,
  actions: readonly PlannedAction[],
): Work<{ readonly reconciled: Reconciled; readonly networks: readonly PlannedNetwork[]; readonly ties: readonly PlannedTie[] }> {
  const { lacks } = yield* preparePlanning(base.reconciled, base.organisations, base.rule, base.lens, DEFAULT_LIMITS);
  const { byAction, networks } = planTies(base.reconciled, actions, lacks, base.rule.rule === 'confirmed');
  return { reconciled: base.reconciled, networks, ties: byAction.flat() };
}

function quantilesOf(found: readonly PlanFigures[], share: number): PlanRange['low'] {
  const keys = Object.keys(found[0] ?? {}) as (keyof PlanFigures)[];
  return Object.fromEntries(
    keys.map((key) => {
      const values = found.map((figures) => figures[key]).filter((value) => value !== null);
      return [
        key,
        values.length === 0
          ? null
          : quantile(
              values.toSorted((a, b) => a - b),
              share,
            ),
      ];
    }),
  ) as unknown as PlanRange['low'];
}
