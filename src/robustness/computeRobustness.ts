import type { Reconciled } from '../domain/results/Reconciled';
import type { ReportError, Robustness, RobustnessSetting } from '../domain/results/Robustness';
import { ERROR_SHARES, REPORT_ERRORS } from '../domain/results/Robustness';
import { settleRule } from '../domain/steps/settleRule';
import type { VerdictLabel } from '../domain/results/Verdict';
import { writePercent } from '../domain/writePercent';
import { MEASURES } from '../measures/measures';
import { computeGates } from '../quality/computeGates';
import { nameGates } from '../quality/nameGates';
import type { Progress, Work } from '../support/Progress';
import { computeSpearman } from '../statistics/computeSpearman';
import { drawSome } from '../statistics/drawSome';
import { makeBands } from './makeBands';
import { makeChance } from '../statistics/makeChance';
import { perturb } from './perturb';
import { quantileOf } from '../statistics/quantileOf';
import { rankValues } from '../statistics/rankValues';
import type { See, Seen, SeePlan } from './seeManagers';
import { seeManagers } from './seeManagers';
import { writeFigure } from '../statistics/writeFigure';
import { smallestOf } from '../support/smallestOf';

export interface RobustnessPlan extends SeePlan {
  readonly runs: number;
  readonly seed: number;
}

/** The error by which it is decided what may be shown, and how alike the ranks must stay. Conventions; docs/measures.md, 5.5. */
const DECIDING = 0.1;
const ALIKE = 0.9;
const FEW = 30;

/** Of more managers than these, what lies along paths is held against itself from so many of them: the same in each run, so that it is the error that tells runs apart and not the draw. */
const SOURCES = 512;

/** What was reported, what of it can be compared, and what is counted over the runs with the error that decides. */
interface Start {
  readonly reconciled: Reconciled;
  readonly plan: RobustnessPlan;
  readonly see: See;
  readonly before: Seen;
  /** Managers from whom paths are followed in the runs; `null` = from all. And the values so, which runs are held against. */
  readonly sources: Int32Array | null;
  readonly against: Float64Array;
  /** Managers with a value, and managers of whom something is said. */
  readonly ranked: readonly number[];
  readonly labelled: readonly number[];
  /** By manager: her ranks, in how many runs she was there, and in how many of those her label was the same. */
  readonly ranks: readonly number[][];
  readonly judged: Float64Array;
  readonly held: Float64Array;
}

/** Ranks by one measure, and isolation labels, under errors of four kinds and four sizes, each many times over. docs/measures.md, 5.5. */
export function* computeRobustness(reconciled: Reconciled, plan: RobustnessPlan): Work<Robustness> {
  const start = yield* begin(reconciled, plan);
  const settings: RobustnessSetting[] = [];
  for (const error of REPORT_ERRORS) for (const share of ERROR_SHARES) settings.push(yield* tryError(start, error, share, settings.length));
  const { before, ranked, judged, held, ranks } = start;
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
    labelHolds: before.labels.map((label, manager) => (label === 'cannot_say' || judged[manager] === 0 ? null : (held[manager] ?? 0) / (judged[manager] ?? 1))),
    ranks: shown,
    bands: shown === 'hidden' ? [] : makeBands(ranked, before.values, shown === 'thirds' ? null : ascending).map((band) => band.filter(mayRank)).filter((band) => band.length > 0),
    gated: unranked.length === 0 ? '' : `Rankings are not shown where fewer than ${writePercent(rule.responseForPaths)} answered: ${nameGates(unranked)}.`,
    sentence: writeRobustness(name, least, shown, settings),
    method: `${start.sources === null ? '' : `In the runs, and in what they are held against, “${name}” is worked out from the paths of the same ${SOURCES} managers, drawn by the seed. `}Four errors (reports removed, reports made up, managers removed, managers made up) of 5, 10, 20 and 30%, ${plan.runs} runs each, seed ${plan.seed}. Spearman’s ρ with what was reported over managers present in both; bands are cut where the middle 90% of ranks under an error of 10% do not overlap.`,
  };
}

function* begin(reconciled: Reconciled, plan: RobustnessPlan): Work<Start> {
  const { managers } = reconciled;
  const see = seeManagers(plan);
  const before = yield* see(reconciled, standing(0));
  const sources = drawSources(managers, plan);
  const against = sources === null ? before : yield* see(reconciled, standing(0), sources);
  return {
    reconciled,
    plan,
    see,
    before,
    sources,
    against: against.values,
    ranked: [...before.values].flatMap((value, manager) => (Number.isNaN(value) ? [] : [manager])),
    labelled: before.labels.flatMap((label, manager) => (label === 'cannot_say' ? [] : [manager])),
    ranks: Array.from({ length: managers }, () => []),
    judged: new Float64Array(managers),
    held: new Float64Array(managers),
  };
}

/** The managers from whom paths are followed; `null` = from all, or the measure does not add up what lies on paths. */
function drawSources(managers: number, { measure, seed }: RobustnessPlan): Int32Array | null {
  const isOfPaths = MEASURES.find(({ id }) => id === measure)?.sampled !== undefined;
  return isOfPaths && managers > SOURCES ? drawSome(managers, SOURCES, makeChance(seed, 'robustness sources')) : null;
}

/** Where those of the sources are who are still there; of those who were made up, the same share of them. */
function placesNow(sources: Int32Array, was: Int32Array, managers: number): Int32Array {
  const wanted = new Set(sources);
  const joined = Math.round((Math.max(0, was.length - managers) * sources.length) / managers);
  return Int32Array.from(was.keys()).filter((now) => (now < managers ? wanted.has(was[now] ?? -1) : now < managers + joined));
}

/** @param done kinds and sizes of error that are through */
function standing(done: number): Progress {
  return { stage: 'What errors would change', done, total: REPORT_ERRORS.length * ERROR_SHARES.length };
}

/** All runs of one kind and size of error. @param done how many of these there were before */
function* tryError(start: Start, error: ReportError, share: number, done: number): Work<RobustnessSetting> {
  const { reconciled, plan, see, before, sources, against, ranked, labelled } = start;
  const chance = makeChance(plan.seed, `robustness ${plan.measure} ${error} ${share}`);
  const [rhos, tops, labels]: [number[], number[], number[]] = [[], [], []];
  for (let run = 0; run < plan.runs; run += 1) {
    const progress = standing(done + run / plan.runs);
    yield progress;
    const { reconciled: changed, was } = perturb(reconciled, error, share, chance);
    const after = backToBefore(yield* see(changed, progress, sources === null ? undefined : placesNow(sources, was, reconciled.managers)), was, reconciled.managers);
    const both = ranked.filter((manager) => !Number.isNaN(after.values[manager] ?? NaN));
    const [x, y] = [both.map((manager) => against[manager] ?? 0), both.map((manager) => after.values[manager] ?? 0)];
    const rho = computeSpearman(x, y);
    if (rho !== null) rhos.push(rho);
    const kept = keptAtTheTop(x, y);
    if (kept !== null) tops.push(kept);
    const there = labelled.filter((manager) => after.labels[manager] != null);
    const same = there.filter((manager) => after.labels[manager] === before.labels[manager]);
    if (there.length > 0) labels.push(same.length / there.length);
    if (share === DECIDING) count(start, { both, y, there, same });
  }
  return { error, share, ...spreadOf(rhos), top: median(tops), labels: mean(labels) };
}

function count({ ranks, ranked, judged, held }: Start, { both, y, there, same }: Readonly<Record<'both' | 'y' | 'there' | 'same', readonly number[]>>): void {
  for (const manager of there) judged[manager] = (judged[manager] ?? 0) + 1;
  for (const manager of same) held[manager] = (held[manager] ?? 0) + 1;
  // Highest first, on the scale of those ranked before.
  rankValues(y.map((value) => -value)).forEach((rank, at) => ranks[both[at] ?? 0]?.push((rank * ranked.length) / both.length));
}

/** By the managers as they were; `null` and NaN for those who went. */
function backToBefore({ values, labels }: Seen, was: Int32Array, managers: number): { readonly values: Float64Array; readonly labels: readonly (VerdictLabel | null)[] } {
  const back = new Float64Array(managers).fill(NaN);
  const words = new Array<VerdictLabel | null>(managers).fill(null);
  was.forEach((manager, now) => {
    if (manager < 0) return;
    back[manager] = values[now] ?? NaN;
    words[manager] = labels[now] ?? null;
  });
  return { values: back, labels: words };
}

/** Of the highest tenth (and whoever ties with its last), the share that is in it still. */
function keptAtTheTop(before: readonly number[], after: readonly number[]): number | null {
  const size = Math.ceil(before.length / 10);
  const top = (values: readonly number[]): ReadonlySet<number> => {
    const bar = [...values].sort((a, b) => b - a)[size - 1] ?? Infinity;
    return new Set(values.flatMap((value, at) => (value >= bar ? [at] : [])));
  };
  const [was, is] = [top(before), top(after)];
  return was.size === 0 ? null : [...was].filter((at) => is.has(at)).length / was.size;
}

function spreadOf(rhos: number[]): Pick<RobustnessSetting, 'rho' | 'rhoRange'> {
  const ascending = rhos.sort((a, b) => a - b);
  const [low, middle, high] = [quantileOf(ascending, 0.05), quantileOf(ascending, 0.5), quantileOf(ascending, 0.95)];
  return { rho: middle, rhoRange: low === null || high === null ? null : [low, high] };
}

function median(values: number[]): number | null {
  return quantileOf(values.sort((a, b) => a - b), 0.5);
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function writeRobustness(name: string, least: number | null, shown: Robustness['ranks'], settings: readonly RobustnessSetting[]): string {
  const how = {
    bands: 'people are shown in bands and not ranked within them',
    thirds: 'with fewer than 30 managers they are shown as thirds',
    hidden: 'so no order is shown',
  }[shown];
  const labels = settings.filter(({ share }) => share === DECIDING).flatMap(({ labels: kept }) => kept ?? []);
  const kept = labels.length === 0 ? '' : ` At that error ${writePercent(smallestOf(labels))} or more of the isolation labels stay the same.`;
  if (least === null) return `Managers cannot be ranked by “${name}”, so no ranking is shown.${kept}`;
  return `If one report or manager in ten were wrong, the order by “${name}” would agree with this one at ρ = ${writeFigure(least)} or better in half of the cases; ${how}.${kept}`;
}
