import { LAPSED, UNTOLD } from '../../domain/Activity';
import type { Reconciled } from '../../domain/results/Reconciled';
import type { Reports } from '../../domain/results/Reports';

/** The study as if every contact of whom it is not recorded whether it is in use had ended. docs/isolation.md, 2. */
export function lapseUntold(reconciled: Reconciled): Reconciled {
  const { reports } = reconciled;
  const activity = reports.activity.slice();
  for (let report = 0; report < activity.length; report += 1) if (activity[report] === UNTOLD) activity[report] = LAPSED;
  return { ...reconciled, reports: withActivity(reports, activity) };
}

/** Not by a copy of all columns: in the states that robustness tries, a column is made when somebody looks at it. */
function withActivity(reports: Reports, activity: Uint8Array): Reports {
  return {
    length: reports.length,
    from: reports.from,
    to: reports.to,
    activity,
    lists: reports.lists,
    get types() {
      return reports.types;
    },
    get motives() {
      return reports.motives;
    },
    get position() {
      return reports.position;
    },
    get poles() {
      return reports.poles;
    },
    get strength() {
      return reports.strength;
    },
    get likePost() {
      return reports.likePost;
    },
    get unit() {
      return reports.unit;
    },
    get mentoring() {
      return reports.mentoring;
    },
    get nominationOffsets() {
      return reports.nominationOffsets;
    },
    nominations: reports.nominations,
  };
}
