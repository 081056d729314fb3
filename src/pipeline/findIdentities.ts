import type { Identities } from '../domain/results/Identities';
import type { Study } from '../domain/Study';
import { Agreement } from '../reconcile/identity/Agreement';
import { findCandidates } from '../reconcile/identity/findCandidates';
import { joinSurely } from '../reconcile/identity/joinSurely';
import { reconcile } from '../reconcile/reconcile';
import type { Work } from '../support/Progress';

/** Who may be who, of what was not decided yet; weighed without the decisions, so that one answer does not change the others. */
export function* findIdentities(study: Study, round: string | null): Work<Identities> {
  const undecided = study.decisions.length === 0 ? study : { ...study, decisions: [] };
  const before = reconcile(undecided, round);
  const candidates = yield* findCandidates(undecided, before);
  const agreement = new Agreement(study.decisions);
  return {
    open: candidates.filter(({ a, b }) => agreement.isOpen(a, b)),
    sure: joinSurely(candidates, (row) => before.from[row] ?? -1, study.decisions),
  };
}
