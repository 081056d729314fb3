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
const MOST_TRIED = 200_000;
const STAGE = 'What each answer would change';

/** What is known before answers are tried. */
interface Known {
  readonly readings: Readings;
  /** The findings as names are read now, and managers of whom it is another in a drawn world. */
  readonly labels: readonly VerdictLabel[];
  readonly turned: readonly number[];
}

/**
 * By candidate, whose finding is another if they are one person. A candidate that touches nobody whose finding is another in a drawn world,
 * or if all are taken for one at once, changes nothing. The others are tried one by one, the most likely first, as far as that does not
 * take too long; those that are left out have no entry.
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
  yield { stage: STAGE, done: 0, total: 1 };
  const agreement = new Agreement(study.decisions);
  const joined = labelsOf(readings(open.filter(({ a, b }) => agreement.join(a, b))));
  const turned = new Set([...drawn, ...now.flatMap((before, manager) => (joined[manager] === before ? [] : [manager]))]);
  const matters = open.filter(({ touches }) => touches.some((manager) => turned.has(manager)));
  const mattering = new Set(matters);
  for (const candidate of open) if (!mattering.has(candidate)) effects.set(candidate, []);
  const tried = matters.slice(0, Math.ceil(MOST_TRIED / Math.max(1, now.length)));
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
