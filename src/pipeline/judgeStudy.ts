import type { IsolationRule } from '../domain/IsolationRule';
import type { Verdict } from '../domain/results/Verdict';
import { settleRule } from '../domain/steps/settleRule';
import type { Study } from '../domain/Study';
import { describeVerdicts } from '../isolation/describeVerdicts';
import type { FactShelf } from '../isolation/facts/FactShelf';
import type { Judged } from '../isolation/judgeEverybody';
import { judgeEverybody } from '../isolation/judgeEverybody';
import type { Work } from '../support/Progress';

/** Every manager judged, and the way to the whole verdict on each. */
export interface JudgedStudy extends Judged {
  /** The verdict on a manager with its reasons, written when it is asked for; `null` for an index that is no manager's. */
  readonly describe: (manager: number) => Verdict | null;
}

/**
 * The findings of a study under one rule. docs/isolation.md, 1. The rule is given apart from the study, to be tried without
 * a change to it; the shelf (`shelveStudy`) holds the facts, and serves one rule after the other.
 *
 * @param turned managers whose finding an open name turns (`Worlds`), under this rule, where that is known already
 */
export function* judgeStudy(study: Study, shelf: FactShelf, rule: IsolationRule, turned?: ReadonlySet<number>): Work<JudgedStudy> {
  const judged = yield* judgeEverybody(shelf, settleRule(rule), study, turned);
  // While a slider moves, nobody asks for a verdict.
  let write: JudgedStudy['describe'] | null = null;
  return { ...judged, describe: (manager) => (write ??= describeVerdicts(shelf.reconciled, judged))(manager) };
}
