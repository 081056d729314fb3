import type { Reconciled } from '../domain/results/Reconciled';
import type { Robustness, RobustnessSetting } from '../domain/results/Robustness';
import { settleRule } from '../domain/steps/settleRule';
import { MEASURES } from '../measures/measures';
import { computeGates } from '../quality/computeGates';
import type { Work } from '../support/Progress';
import { drawSome } from '../statistics/drawSome';
import { makeBands } from './makeBands';
import { makeChance } from '../statistics/makeChance';
import type { See, SeePlan } from './seeManagers';
import { seeManagers } from './seeManagers';
import { shareJobs } from '../support/shareJobs';
import { smallestOf } from '../support/smallestOf';
import type { Trials, TrialCrew } from './Trials';
import { DECIDING, ERRORS, standing, tryError } from './tryError';

export interface RobustnessPlan extends SeePlan {
  readonly runs: number;
  readonly seed: number;
}

/** How alike the ranks must stay, and from how few managers on they are shown as thirds. Conventions; docs/measures.md, 5.5. */
const ALIKE = 0.9;
const FEW = 30;

/**
 * Of more managers than these, what lies along paths is held against itself from so many of them: the same in each run, so that it is the
 * error by which runs differ and not the draw.
 */
const SOURCES = 512;

/** More people take longer, fewer shorter: those that take longest are begun first, so that all threads end together. */
const LARGEST_FIRST: readonly number[] = [...ERRORS.keys()].sort((a, b) => sizeOf(b) - sizeOf(a) || a - b);

function sizeOf(index: number): number {
  const { error = '', share = 0 } = ERRORS[index] ?? {};
  return error.endsWith('_added') ? 1 + share : 1 - share;
}

/** Ranks by one measure, and isolation labels, under errors of four kinds and four sizes, each many times over. docs/measures.md, 5.5. */
export function* computeRobustness(
  reconciled: Reconciled,
  plan: RobustnessPlan,
  crew: TrialCrew | null = null,
): Work<Omit<Robustness, 'basis'>> {
  const see = seeManagers(plan, reconciled);
  const { trials, values } = yield* begin(reconciled, plan, see);
  const { labels: before, sources, ranked } = trials;
  const settings: RobustnessSetting[] = [];
  const [judged, held] = [new Float64Array(reconciled.managers), new Float64Array(reconciled.managers)];
  const ranks: number[][] = Array.from(judged, () => []);
  crew?.open(trials);
  try {
    yield* shareJobs({
      jobs: LARGEST_FIRST,
      crew,
      run: (index) => tryError(trials, see, index),
      take({ setting, counted }, index) {
        settings[index] = setting;
        if (counted === null) return;
        for (let manager = 0; manager < judged.length; manager += 1) {
          judged[manager] = (judged[manager] ?? 0) + (counted.judged[manager] ?? 0);
          held[manager] = (held[manager] ?? 0) + (counted.held[manager] ?? 0);
        }
        counted.ranks.forEach((rank, at) => {
          if (!Number.isNaN(rank)) ranks[at % judged.length]?.push(rank);
        });
      },
      progress: (taken, inFirst) => standing(taken + (inFirst?.done ?? 0)),
    });
  } finally {
    crew?.close();
  }
  const deciding = settings.filter(({ share }) => share === DECIDING).map(({ rho }) => rho);
  const least = deciding.includes(null) ? null : smallestOf(deciding.map(Number));
  const shown = least === null || least < ALIKE ? 'hidden' : ranked.length < FEW ? 'thirds' : 'bands';
  const ascending = ranks.map((drawn) => drawn.sort((a, b) => a - b));
  const name = MEASURES.find(({ id }) => id === plan.measure)?.name ?? plan.measure;
  const rule = settleRule(plan.rule);
  const { gates, of } = computeGates(reconciled, rule);
  const unranked = gates.filter(({ level }) => level === 'labels' || level === 'own');
  const mayRank = (manager: number): boolean => !unranked.some((gate) => gate === gates[of[manager] ?? -1]);
  return {
    measure: { id: plan.measure, name },
    seed: plan.seed,
    runs: plan.runs,
    settings,
    labelHolds: before.map((label, manager) =>
      label === 'cannot_say' || judged[manager] === 0 ? null : (held[manager] ?? 0) / (judged[manager] ?? 1),
    ),
    ranks: shown,
    bands:
      shown === 'hidden'
        ? []
        : makeBands(ranked, values, shown === 'thirds' ? null : ascending)
            .map((band) => band.filter(mayRank))
            .filter((band) => band.length > 0),
    gated: { gates: unranked, from: rule.responseForPaths },
    sources: sources?.length ?? null,
  };
}

function* begin(reconciled: Reconciled, plan: RobustnessPlan, see: See): Work<{ readonly trials: Trials; readonly values: Float64Array }> {
  const { measure, lens, rule, runs, seed } = plan;
  const { labels, values } = yield* see({ reconciled }, standing(0));
  const sources = drawSources(reconciled.managers, plan);
  const against = sources === null ? values : (yield* see({ reconciled }, standing(0), sources)).values;
  return {
    values,
    trials: {
      reconciled,
      plan: { measure, lens, rule, runs, seed },
      labels,
      sources,
      against,
      ranked: [...values].flatMap((value, manager) => (Number.isNaN(value) ? [] : [manager])),
      labelled: labels.flatMap((label, manager) => (label === 'cannot_say' ? [] : [manager])),
    },
  };
}

/** The managers from whom paths are followed; `null` = from all, or the measure does not add up what lies on paths. */
function drawSources(managers: number, { measure, seed }: RobustnessPlan): Int32Array | null {
  const isOfPaths = MEASURES.find(({ id }) => id === measure)?.sampled !== undefined;
  return isOfPaths && managers > SOURCES ? drawSome(managers, SOURCES, makeChance(seed, 'robustness sources')) : null;
}
