import type { IsolationRule } from '../domain/IsolationRule';
import type { Lens } from '../domain/Lens';
import type { Reconciled } from '../domain/results/Reconciled';
import type { VerdictLabel } from '../domain/results/Verdict';
import { makeLabeller } from '../isolation/makeLabeller';
import { computeColumn } from '../measures/computeMeasures';
import { MeasureContext } from '../measures/MeasureContext';
import { MEASURES } from '../measures/measures';
import type { PathsMethod } from '../measures/PathsMethod';
import { EXACTLY } from '../measures/PathsMethod';
import { buildView } from '../network/buildView';
import type { Perturbed } from './Perturbed';
import type { Progress, Work } from '../support/Progress';
import { ruleLens } from '../domain/ruleLens';
import { within } from '../support/within';

/** What is tried under another state of the reports. */
export interface Seen {
  /** By manager; NaN = no value. */
  readonly values: Float64Array;
  readonly labels: readonly VerdictLabel[];
}

/** What is looked at, and how paths are computed; left out = exactly, in TypeScript. */
export interface SeePlan {
  readonly measure: string;
  readonly lens: Lens;
  readonly rule: IsolationRule;
  readonly paths?: PathsMethod;
}

/**
 * Sees one state of the study.
 *
 * @param state a state, and which reports of the study its reports were; without them, all is read again
 * @param progress where the caller stands meanwhile
 * @param sources paths from these managers only; left out = from all
 */
export type See = (state: Pick<Perturbed, 'reconciled'> & Partial<Perturbed>, progress: Progress, sources?: Int32Array) => Work<Seen>;

/** One measure, and the isolation labels, of as many states of one study as are asked for. */
export function seeManagers({ measure, lens, rule, paths }: SeePlan, base: Reconciled): See {
  const asked = MEASURES.find(({ id }) => id === measure);
  if (asked === undefined) throw new Error(`There is no measure "${measure}".`);
  const labelsOf = makeLabeller(rule, base);
  const seen: Lens = { ...lens, scope: 'managers' };
  const ruled = ruleLens(rule);
  // The round is that of the study either way.
  const isOne = Object.entries(ruled).every(([name, value]) => name === 'round' || seen[name as keyof Lens] === value);
  return function* ({ reconciled, source }, progress, sources) {
    const view = buildView(reconciled, seen);
    const context = new MeasureContext(reconciled, view, sources === undefined ? paths : { ...EXACTLY, ...paths, sources });
    const { values } = yield* within(computeColumn(asked, context), progress);
    return { values, labels: labelsOf(reconciled, { view: isOne ? view : undefined, source }) };
  };
}
