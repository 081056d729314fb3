import type { IsolationRule } from '../domain/IsolationRule';
import type { Lens } from '../domain/Lens';
import type { Reconciled } from '../domain/Reconciled';
import type { VerdictLabel } from '../domain/Verdict';
import { computeFacts } from '../isolation/computeFacts';
import { labelManager } from '../isolation/judgeManager';
import { computeMeasures } from '../measures/computeMeasures';
import { buildView } from '../network/buildView';
import { finish } from '../support/finish';

/** What is tried under another state of the reports. */
export interface Seen {
  /** By manager; NaN = no value. */
  readonly values: Float64Array;
  readonly labels: readonly VerdictLabel[];
}

/** One measure, and the isolation labels. */
export function seeManagers(reconciled: Reconciled, { measure, lens, rule }: { readonly measure: string; readonly lens: Lens; readonly rule: IsolationRule }): Seen {
  const { columns } = finish(computeMeasures(reconciled, buildView(reconciled, { ...lens, scope: 'managers' }), [measure]));
  const column = columns[0];
  const values = Float64Array.from(reconciled.response, (_, manager) => (column?.gaps[manager] === 0 ? (column.values[manager] ?? NaN) : NaN));
  return { values, labels: computeFacts(reconciled, rule).facts.map((facts) => labelManager(facts, rule.tau, rule.sigma).label) };
}
