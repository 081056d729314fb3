import type { Decision } from '../domain/Decision';
import type { IsolationRule } from '../domain/IsolationRule';
import type { Candidate } from '../domain/results/Candidate';
import type { LabelChange } from '../domain/results/Identities';
import type { VerdictLabel } from '../domain/results/Verdict';
import type { Study } from '../domain/Study';
import { makeLabeller } from '../isolation/makeLabeller';
import { Agreement } from '../reconcile/identity/Agreement';
import { reconcile } from '../reconcile/reconcile';
import type { Work } from '../support/Progress';

/** Managers times answers that are tried one by one: each is as much work as judging everybody. */
const MOST_TRIED = 40_000;
const STAGE = 'What each answer would change';

/**
 * By candidate, whose finding is another if they are one person. First all are taken for one at once: who is the same then is asked no
 * further, and a candidate that touches nobody else changes nothing. The others are tried one by one, the most likely first, as far as
 * that does not take too long; those that are left out have no entry.
 */
export function* findEffects(
  study: Study,
  round: string | null,
  open: readonly Candidate[],
  rule: IsolationRule,
): Work<ReadonlyMap<Candidate, readonly LabelChange[]>> {
  const effects = new Map<Candidate, readonly LabelChange[]>();
  if (open.length === 0) return effects;
  const label = makeLabeller(rule);
  const labelsWith = (decisions: readonly Decision[]): readonly VerdictLabel[] =>
    label(reconcile({ ...study, decisions: [...study.decisions, ...decisions] }, round));
  const same = ({ a, b }: Candidate): Decision => ({ a, b, is: 'same', who: '', on: '', why: '' });
  yield { stage: STAGE, done: 0, total: 1 };
  const now = labelsWith([]);
  const agreement = new Agreement(study.decisions);
  const joined = labelsWith(open.filter(({ a, b }) => agreement.join(a, b)).map(same));
  const turned = new Set(now.flatMap((before, manager) => (joined[manager] === before ? [] : [manager])));
  const matters = open.filter(({ touches }) => touches.some((manager) => turned.has(manager)));
  for (const candidate of open) if (!matters.includes(candidate)) effects.set(candidate, []);
  const tried = matters.slice(0, Math.ceil(MOST_TRIED / Math.max(1, now.length)));
  for (const [at, candidate] of tried.entries()) {
    yield { stage: STAGE, done: at, total: tried.length };
    const after = labelsWith([same(candidate)]);
    effects.set(
      candidate,
      now.flatMap((before, manager): readonly LabelChange[] => {
        const label = after[manager];
        return label === undefined || label === before ? [] : [{ manager, before, after: label }];
      }),
    );
  }
  return effects;
}
