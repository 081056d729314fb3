import type { IsolationRule } from '../domain/IsolationRule';
import type { Lens } from '../domain/Lens';
import type { Reconciled } from '../domain/results/Reconciled';
import type { VerdictLabel } from '../domain/results/Verdict';
import { makeLabeller } from '../isolation/makeLabeller';
import { computeMeasures } from '../measures/computeMeasures';
import type { PathsMethod } from '../measures/PathsMethod';
import { EXACTLY } from '../measures/PathsMethod';
import { buildView } from '../network/buildView';
import type { Progress, Work } from '../support/Progress';
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

/** Sees one state of the reports: paths from these managers only, or from all. `progress` = where the caller stands meanwhile. */
export type See = (reconciled: Reconciled, progress: Progress, sources?: Int32Array) => Work<Seen>;

/** One measure, and the isolation labels, of as many states of one study as are asked for. */
export function seeManagers({ measure, lens, rule, paths }: SeePlan): See {
  const labelsOf = makeLabeller(rule);
  return function* (reconciled, progress, sources) {
    const { columns } = yield* within(
      computeMeasures(
        reconciled,
        buildView(reconciled, { ...lens, scope: 'managers' }),
        [measure],
        sources === undefined ? paths : { ...EXACTLY, ...paths, sources },
      ),
      progress,
    );
    const column = columns[0];
    const values = Float64Array.from(reconciled.response, (_, manager) =>
      column?.gaps[manager] === 0 ? (column.values[manager] ?? NaN) : NaN,
    );
    return { values, labels: labelsOf(reconciled) };
  };
}
