import { LAPSED, UNTOLD } from '../domain/Activity';
import type { Reconciled } from '../domain/results/Reconciled';

/** The study as if every contact of whom it is not recorded whether it is in use had ended. docs/isolation.md, 2. */
export function lapseUntold(reconciled: Reconciled): Reconciled {
  const { reports } = reconciled;
  return { ...reconciled, reports: { ...reports, activity: reports.activity.map((code) => (code === UNTOLD ? LAPSED : code)) } };
}
