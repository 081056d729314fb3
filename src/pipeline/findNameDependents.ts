import { computeNameSensitivity } from '../robustness/computeNameSensitivity';
import type { IsolationRule } from '../domain/IsolationRule';
import { WHOLE_NETWORK } from '../domain/Lens';
import type { NameSensitivity } from '../domain/results/NameSensitivity';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Study } from '../domain/Study';
import { findNameDoubts } from '../reconcile/findNameDoubts';
import { rereadNames } from '../reconcile/rereadNames';
import type { Work } from '../support/Progress';

/** The quickest there is: only labels are wanted. */
const MEASURE = 'inDegree';

/** Managers of whom the label is another if doubtful names are read the other way. docs/measures.md, 5.6. */
export function* findNameDependents(study: Study, reconciled: Reconciled, rule: IsolationRule): Work<NameSensitivity['depends']> {
  const doubts = yield* findNameDoubts(study, reconciled);
  if (doubts.length === 0) return [];
  const lens = { ...WHOLE_NETWORK, round: reconciled.round };
  return (yield* computeNameSensitivity(reconciled, doubts, (reading) => rereadNames(study, reconciled, doubts, reading), {
    measure: MEASURE,
    lens,
    rule,
  })).depends;
}
