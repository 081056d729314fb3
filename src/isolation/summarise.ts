import type { Conventions } from '../domain/Conventions';
import { CONVENTIONS } from '../domain/Conventions';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Verdict, VerdictSummary } from '../domain/results/Verdict';
import { likelihoodOf } from './silence/likelihoodOf';

const NOBODY: ReadonlySet<number> = new Set();

type Counted = Pick<Verdict, 'label' | 'kind' | 'holds'>;

/** What counts beside the verdicts. */
interface Beside {
  readonly words?: Pick<Conventions, 'veryLikely' | 'probably'>;
  /** Managers whose finding is another if an open name is read otherwise. */
  readonly turned?: ReadonlySet<number>;
}

/** Counts over some managers, given as indices into the verdicts. Bounds of the rate: docs/isolation.md, 4. */
export function summarise(
  managers: readonly number[],
  verdicts: readonly Counted[],
  { response }: Pick<Reconciled, 'response'>,
  { words = CONVENTIONS, turned = NOBODY }: Beside = {},
): VerdictSummary {
  const counts = {
    answered: 0,
    isolated: 0,
    fewContacts: 0,
    noWiderNetwork: 0,
    veryLikely: 0,
    probably: 0,
    possibly: 0,
    notIsolated: 0,
    cannotSay: 0,
  };
  /** By what open names could make of a finding that is settled otherwise. */
  const open = { isolated: 0, notIsolated: 0 };
  for (const manager of managers) {
    const verdict = verdicts[manager];
    if (response[manager] === 'answered') counts.answered += 1;
    if (verdict === undefined) continue;
    const { label, kind } = verdict;
    if (turned.has(manager)) {
      if (label === 'isolated') open.isolated += 1;
      if (label === 'not_isolated') open.notIsolated += 1;
    }
    if (label === 'not_isolated') counts.notIsolated += 1;
    if (label === 'cannot_say') counts.cannotSay += 1;
    if (label === 'isolated') counts.isolated += 1;
    if (label === 'isolated' && kind !== null) counts[kind === 'few_contacts' ? 'fewContacts' : 'noWiderNetwork'] += 1;
    const likelihood = label === 'possibly' ? likelihoodOf(verdict, words) : null;
    if (likelihood === 'very_likely') counts.veryLikely += 1;
    if (likelihood === 'probably') counts.probably += 1;
    if (likelihood === 'possibly') counts.possibly += 1;
  }
  const n = managers.length;
  const { isolated, veryLikely, probably, possibly, cannotSay } = counts;
  const bounds = [isolated - open.isolated, isolated + veryLikely + probably + possibly + cannotSay + open.notIsolated] as const;
  return {
    n,
    ...counts,
    flagged: isolated + veryLikely,
    openNames: open.isolated + open.notIsolated,
    bounds,
    rate: n === 0 ? null : [bounds[0] / n, bounds[1] / n],
  };
}
