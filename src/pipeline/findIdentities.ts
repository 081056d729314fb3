import type { IsolationRule } from '../domain/IsolationRule';
import type { Candidate } from '../domain/results/Candidate';
import type { Identities } from '../domain/results/Identities';
import type { Study } from '../domain/Study';
import { Agreement } from '../reconcile/identity/Agreement';
import { findCandidates } from '../reconcile/identity/findCandidates';
import { joinSurely } from '../reconcile/identity/joinSurely';
import { reconcile } from '../reconcile/reconcile';
import type { Work } from '../support/Progress';
import { findEffects } from './findEffects';

/**
 * Who may be who, of what was not decided yet; weighed without the decisions, so that one answer does not change the others.
 * @param rule with it, what each answer would change of the findings is worked out too
 */
export function* findIdentities(study: Study, round: string | null, rule: IsolationRule | null): Work<Identities> {
  const undecided = study.decisions.length === 0 ? study : { ...study, decisions: [] };
  const before = reconcile(undecided, round);
  const candidates = yield* findCandidates(undecided, before);
  const agreement = new Agreement(study.decisions);
  const open = candidates.filter(({ a, b }) => agreement.isOpen(a, b));
  const effects = rule === null ? new Map<Candidate, null>() : yield* findEffects(study, round, open, rule);
  return {
    open: open.map((candidate) => ({ ...candidate, changes: effects.get(candidate) ?? null })),
    sure: joinSurely(candidates, (row) => before.from[row] ?? -1, study.decisions),
  };
}
