import type { IsolationRule } from '../domain/IsolationRule';
import type { Candidate } from '../domain/results/Candidate';
import type { LabelChange } from '../domain/results/Identities';
import type { VerdictLabel } from '../domain/results/Verdict';
import type { Study } from '../domain/Study';
import { makeLabeller } from '../isolation/makeLabeller';
import { Agreement } from '../reconcile/identity/Agreement';
import type { Readings } from '../reconcile/identity/makeReadings';
import type { Work } from '../support/Progress';

/** Managers times answers that are tried one by one: each is as much work as judging everybody. */
const MOST_TRIED = 100_000;
const STAGE = 'What each answer would change';

/** What is known before answers are tried. */
interface Known {
  readonly readings: Readings;
  /** The findings as names are read now, and managers of whom it is another in a drawn world. */
  readonly labels: readonly VerdictLabel[];
  readonly turned: readonly number[];
}

/**
 * By candidate, whose finding is another if it is not as it is read. They are tried one by one, as far as that does not take too long:
 * first those that touch somebody whose finding is another in a drawn world, or if all are read otherwise at once, the most likely first.
 * Of these, those that are not tried have no entry; of the others it is taken that they change nothing.
 */
export function* findEffects(
  study: Pick<Study, 'decisions'>,
  open: readonly Candidate[],
  rule: IsolationRule,
  { readings, labels: now, turned: drawn }: Known,
): Work<ReadonlyMap<Candidate, readonly LabelChange[]>> {
  const effects = new Map<Candidate, readonly LabelChange[]>();
  if (open.length === 0) return effects;
  const labelsOf = makeLabeller(rule);
  const agreement = new Agreement(study.decisions);
  const turned = new Set(drawn);
  for (const otherwise of [open.filter(({ a, b, isRead }) => !isRead && agreement.join(a, b)), open.filter(({ isRead }) => isRead)]) {
    if (otherwise.length === 0) continue;
    yield { stage: STAGE, done: 0, total: 1 };
    for (const [manager, label] of labelsOf(readings(otherwise)).entries()) if (label !== now[manager]) turned.add(manager);
  }
  const matters = open.filter(({ touches }) => touches.some((manager) => turned.has(manager)));
  const mattering = new Set(matters);
  const others = open.filter((candidate) => !mattering.has(candidate));
  const tried = [...matters, ...others].slice(0, Math.ceil(MOST_TRIED / Math.max(1, now.length)));
  for (const candidate of others) effects.set(candidate, []);
  for (const [at, candidate] of tried.entries()) {
    yield { stage: STAGE, done: at, total: tried.length };
    const after = labelsOf(readings([candidate]));
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
