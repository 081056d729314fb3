import type { ReportError, RobustnessSetting } from '../domain/results/Robustness';
import { ERROR_SHARES, REPORT_ERRORS } from '../domain/results/Robustness';
import { computePearson } from '../statistics/computePearson';
import { makeChance } from '../statistics/makeChance';
import { quantileOf } from '../statistics/quantileOf';
import { rankValues } from '../statistics/rankValues';
import type { Progress, Work } from '../support/Progress';
import { makeError } from './perturb';
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
export function* tryError(trials: Trials, see: See, index: number): Work<Trial> {
  const { error = 'ties_removed', share = 0 } = ERRORS[index] ?? {};
  const { reconciled, plan, sources } = trials;
  const next = makeError(reconciled, error, share, makeChance(plan.seed, `robustness ${plan.measure} ${error} ${share}`));
  const tally = new Tally(trials, share === DECIDING);
  for (let run = 0; run < plan.runs; run += 1) {
    const progress = standing(run / plan.runs);
    yield progress;
    const changed = next();
    const { was } = changed;
    tally.add(run, yield* see(changed, progress, sources === null ? undefined : placesNow(sources, was, reconciled.managers)), was);
  }
  return {
    setting: { error, share, ...spreadOf(tally.rhos), top: median(tally.tops), labels: mean(tally.labels) },
    counted: tally.counted,
  };
}

/** Where those of the sources are who are still there; of those who were made up, the same share of them. */
function placesNow(sources: Int32Array, was: Int32Array, managers: number): Int32Array {
  const wanted = new Set(sources);
  const joined = Math.round((Math.max(0, was.length - managers) * sources.length) / managers);
  return Int32Array.from(was.keys()).filter((now) => (now < managers ? wanted.has(was[now] ?? -1) : now < managers + joined));
}

/**
 * What the runs of one error come to. By loops and apart from the generator: as one function with small ones in it, it was compiled eight
 * times, in as long as half a thousand runs take.
 */
class Tally {
  readonly rhos: number[] = [];
  readonly tops: number[] = [];
  readonly labels: number[] = [];
  readonly counted: Counted | null;
  readonly #trials: Trials;
  /** Where nobody went, what runs are held against is the same in each. */
  readonly #whole: Ranking;
  /** Those ranked before who are there, with a value; and their values before and now. Room for all, used run after run. */
  readonly #both: Int32Array;
  readonly #then: Float64Array;
  readonly #now: Float64Array;
  /** By manager as they were, where they are now; −1 = gone. */
  readonly #places: Int32Array;

  constructor(trials: Trials, isDeciding: boolean) {
    const { reconciled, plan, against, ranked } = trials;
    const { managers } = reconciled;
    this.#trials = trials;
    this.#whole = rank(Float64Array.from(ranked, (manager) => against[manager] ?? 0));
    this.#both = new Int32Array(ranked.length);
    this.#then = new Float64Array(ranked.length);
    this.#now = new Float64Array(ranked.length);
    this.#places = new Int32Array(managers);
    this.counted = isDeciding
      ? { ranks: new Float64Array(plan.runs * managers).fill(NaN), judged: new Float64Array(managers), held: new Float64Array(managers) }
      : null;
  }

  /** @param was by manager of the run, who they were */
  add(run: number, { values, labels }: Seen, was: Int32Array): void {
    const places = this.#places.fill(-1);
    for (let now = 0; now < was.length; now += 1) {
      const manager = was[now] ?? -1;
      if (manager >= 0) places[manager] = now;
    }
    this.#addRanks(run, values);
    this.#addLabels(labels);
  }

  #addRanks(run: number, values: Float64Array): void {
    const { reconciled, against, ranked } = this.#trials;
    let count = 0;
    for (const manager of ranked) {
      const place = this.#places[manager] ?? -1;
      const value = place < 0 ? NaN : (values[place] ?? NaN);
      if (Number.isNaN(value)) continue;
      this.#both[count] = manager;
      this.#then[count] = against[manager] ?? 0;
      this.#now[count] = value;
      count += 1;
    }
    const then = count === ranked.length ? this.#whole : rank(this.#then.subarray(0, count));
    const now = rank(this.#now.subarray(0, count));
    const rho = computePearson(then.ranks, now.ranks);
    if (rho !== null) this.rhos.push(rho);
    const kept = keptAtTheTop(then, now);
    if (kept !== null) this.tops.push(kept);
    if (this.counted === null) return;
    // Highest first, on the scale of those ranked before.
    for (let at = 0; at < count; at += 1)
      this.counted.ranks[run * reconciled.managers + (this.#both[at] ?? 0)] = ((count + 1 - (now.ranks[at] ?? 0)) * ranked.length) / count;
  }

  #addLabels(labels: Seen['labels']): void {
    const { labelled, labels: before } = this.#trials;
    const { counted } = this;
    let [there, same] = [0, 0];
    for (const manager of labelled) {
      const place = this.#places[manager] ?? -1;
      if (place < 0) continue;
      const isSame = labels[place] === before[manager];
      there += 1;
      if (isSame) same += 1;
      if (counted === null) continue;
      counted.judged[manager] = (counted.judged[manager] ?? 0) + 1;
      if (isSame) counted.held[manager] = (counted.held[manager] ?? 0) + 1;
    }
    if (there > 0) this.labels.push(same / there);
  }
}

/** Values, their ranks, and from where on they are among the highest tenth. */
interface Ranking {
  readonly values: Float64Array;
  readonly ranks: Float64Array;
  readonly topFrom: number;
}

function rank(values: Float64Array): Ranking {
  const sorted = values.slice().sort();
  return { values, ranks: rankValues(values, sorted), topFrom: sorted[sorted.length - Math.ceil(sorted.length / 10)] ?? Infinity };
}

/** Of the highest tenth (and those equal to its last), the share that is in it still. */
function keptAtTheTop(before: Ranking, after: Ranking): number | null {
  let [was, both] = [0, 0];
  for (let at = 0; at < after.values.length; at += 1) {
    if ((before.values[at] ?? 0) < before.topFrom) continue;
    was += 1;
    if ((after.values[at] ?? 0) >= after.topFrom) both += 1;
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
