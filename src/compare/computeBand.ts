import type { Band, ComparisonPlan } from '../domain/results/Comparison';
import { REPORT_ERRORS } from '../domain/results/Robustness';
import { foldPlace } from '../domain/isSamePlace';
import type { Work } from '../support/Progress';
import { CompareContext } from './CompareContext';
import { makeChance } from '../statistics/makeChance';
import { makeStatistic } from '../statistics/makeStatistic';
import { numberLabels } from '../statistics/numberLabels';
import type { Outcome } from './outcomes/Outcome';
import { perturb } from '../robustness/perturb';
import { quantileOf } from '../statistics/quantileOf';

/** The error that decides what may be shown (docs/measures.md, 5.5), and runs for each of its four kinds. */
const ERROR = 0.1;
const RUNS = 50;

/**
 * Between which values Cliff's δ of each label against all others lies in the middle 90% of runs in which one report or
 * manager in ten is wrong; `null` = it was never known. For what rests on paths. docs/measures.md, 5.2 and 5.5.
 *
 * @param labels by manager; '' = left out
 */
export function* computeBand(
  context: CompareContext,
  outcome: Outcome,
  labels: readonly string[],
  of: readonly string[],
  plan: Pick<ComparisonPlan, 'seed' | 'within'>,
): Work<readonly (Band | null)[]> {
  const {
    study,
    reconciled,
    view: { lens },
    rule,
    paths,
  } = context;
  const found: number[][] = of.map(() => []);
  for (const [kind, error] of REPORT_ERRORS.entries()) {
    const chance = makeChance(plan.seed, `band ${outcome.id} ${error}`);
    for (let run = 0; run < RUNS; run += 1) {
      yield { stage: `Stability: ${outcome.name}`, done: kind + run / RUNS, total: REPORT_ERRORS.length };
      const { reconciled: changed, was } = perturb(reconciled, error, ERROR, chance);
      const values = CompareContext.of(study, changed, lens, rule, paths).values(outcome);
      const there = values.flatMap((value, now) => (value === null || (labels[was[now] ?? -1] ?? '') === '' ? [] : [now]));
      const strata = numberLabels(
        there.map((now) => (plan.within === 'none' ? '' : foldPlace(changed.people[now]?.organisation ?? ''))),
        null,
      ).of;
      const delta = makeStatistic(
        'delta',
        Float64Array.from(there, (now) => values[now] ?? 0),
        strata,
      );
      of.forEach((label, index) => {
        const value = delta.of(
          Int32Array.from(there, (now) => Number(labels[was[now] ?? -1] === label)),
          1,
        );
        if (value !== null) found[index]?.push(value);
      });
    }
  }
  return found.map((deltas) => {
    const ascending = deltas.sort((a, b) => a - b);
    const [low, high] = [quantileOf(ascending, 0.05), quantileOf(ascending, 0.95)];
    return low === null || high === null ? null : { low, high, runs: REPORT_ERRORS.length * RUNS };
  });
}
