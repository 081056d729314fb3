import type { ReportError, RobustnessSetting } from '../domain/results/Robustness';
import { ERROR_SHARES, REPORT_ERRORS } from '../domain/results/Robustness';
import type { VerdictLabel } from '../domain/results/Verdict';
import { computePearson } from '../statistics/computePearson';
import { makeChance } from '../statistics/makeChance';
import { quantileOf } from '../statistics/quantileOf';
import { rankValues } from '../statistics/rankValues';
import type { Progress, Work } from '../support/Progress';
import { once } from '../support/once';
import { perturb } from './perturb';
import type { See, Seen } from './seeManagers';
import type { Counted, Trial, Trials } from './Trials';

/** Every kind and size of error that is tried, in the order of the results. */
export const ERRORS: readonly { readonly error: ReportError; readonly share: number }[] = REPORT_ERRORS.flatMap((error) =>
  ERROR_SHARES.map((share) => ({ error, share })),
);

/** The error by which it is decided what may be shown. A convention; docs/measures.md, 5.5. */
export const DECIDING = 0.1;

/** @param done errors that are through */
export function standing(done: number): Progress {
  return { stage: 'What errors would change', done, total: ERRORS.length };
}

/** All runs of one kind and size of error, by its place among `ERRORS`. */
export function* tryError(
  { reconciled, plan, labels: before, sources, against, ranked, labelled }: Trials,
  see: See,
  index: number,
): Work<Trial> {
  const { error = 'ties_removed', share = 0 } = ERRORS[index] ?? {};
  const chance = makeChance(plan.seed, `robustness ${plan.measure} ${error} ${share}`);
  const { managers } = reconciled;
  const [rhos, tops, labels]: [number[], number[], number[]] = [[], [], []];
  const counted: Counted | null =
    share === DECIDING
      ? { ranks: new Float64Array(plan.runs * managers).fill(NaN), judged: new Float64Array(managers), held: new Float64Array(managers) }
      : null;
  /** Where nobody went, these are the same in each run. */
  const whole = once(() => makeBefore(pick(against, ranked)));
  for (let run = 0; run < plan.runs; run += 1) {
    const progress = standing(run / plan.runs);
    yield progress;
    const changed = perturb(reconciled, error, share, chance);
    const { was: places } = changed;
    const after = backToBefore(
      yield* see(changed, progress, sources === null ? undefined : placesNow(sources, places, managers)),
      places,
      managers,
    );
    const both = ranked.filter((manager) => !Number.isNaN(after.values[manager] ?? NaN));
    const was = both.length === ranked.length ? whole() : makeBefore(pick(against, both));
    const now = pick(after.values, both);
    const rho = computePearson(was.ranks, rankValues(now));
    if (rho !== null) rhos.push(rho);
    const kept = keptAtTheTop(was, now);
    if (kept !== null) tops.push(kept);
    const there = labelled.filter((manager) => after.labels[manager] != null);
    const same = there.filter((manager) => after.labels[manager] === before[manager]);
    if (there.length > 0) labels.push(same.length / there.length);
    if (counted === null) continue;
    for (const manager of there) counted.judged[manager] = (counted.judged[manager] ?? 0) + 1;
    for (const manager of same) counted.held[manager] = (counted.held[manager] ?? 0) + 1;
    // Highest first, on the scale of those ranked before.
    rankValues(now.map((value) => -value)).forEach((rank, at) => {
      counted.ranks[run * managers + (both[at] ?? 0)] = (rank * ranked.length) / both.length;
    });
  }
  return { setting: { error, share, ...spreadOf(rhos), top: median(tops), labels: mean(labels) }, counted };
}

/** Where those of the sources are who are still there; of those who were made up, the same share of them. */
function placesNow(sources: Int32Array, was: Int32Array, managers: number): Int32Array {
  const wanted = new Set(sources);
  const joined = Math.round((Math.max(0, was.length - managers) * sources.length) / managers);
  return Int32Array.from(was.keys()).filter((now) => (now < managers ? wanted.has(was[now] ?? -1) : now < managers + joined));
}

/** By the managers as they were; `null` and NaN for those who went. */
function backToBefore(
  { values, labels }: Seen,
  was: Int32Array,
  managers: number,
): { readonly values: Float64Array; readonly labels: readonly (VerdictLabel | null)[] } {
  const back = new Float64Array(managers).fill(NaN);
  const words = new Array<VerdictLabel | null>(managers).fill(null);
  for (let now = 0; now < was.length; now += 1) {
    const manager = was[now] ?? -1;
    if (manager < 0) continue;
    back[manager] = values[now] ?? NaN;
    words[manager] = labels[now] ?? null;
  }
  return { values: back, labels: words };
}

function pick(values: Float64Array, places: readonly number[]): Float64Array {
  const picked = new Float64Array(places.length);
  for (let at = 0; at < picked.length; at += 1) picked[at] = values[places[at] ?? 0] ?? 0;
  return picked;
}

/** What runs are held against: values, their ranks, and from where on they are among the highest tenth. */
interface Before {
  readonly values: Float64Array;
  readonly ranks: Float64Array;
  readonly topFrom: number;
}

function makeBefore(values: Float64Array): Before {
  return { values, ranks: rankValues(values), topFrom: topFrom(values) };
}

function topFrom(values: Float64Array): number {
  return values.slice().sort()[values.length - Math.ceil(values.length / 10)] ?? Infinity;
}

/** Of the highest tenth (and those equal to its last), the share that is in it still. */
function keptAtTheTop(before: Before, after: Float64Array): number | null {
  const isFrom = topFrom(after);
  let [was, both] = [0, 0];
  for (let at = 0; at < after.length; at += 1) {
    if ((before.values[at] ?? 0) < before.topFrom) continue;
    was += 1;
    if ((after[at] ?? 0) >= isFrom) both += 1;
  }
  return was === 0 ? null : both / was;
}

function spreadOf(rhos: number[]): Pick<RobustnessSetting, 'rho' | 'rhoRange'> {
  const ascending = rhos.sort((a, b) => a - b);
  const [low, middle, high] = [quantileOf(ascending, 0.05), quantileOf(ascending, 0.5), quantileOf(ascending, 0.95)];
  return { rho: middle, rhoRange: low === null || high === null ? null : [low, high] };
}

function median(values: number[]): number | null {
  return quantileOf(
    values.sort((a, b) => a - b),
    0.5,
  );
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
