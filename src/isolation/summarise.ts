import type { Conventions } from '../domain/Conventions';
import { CONVENTIONS } from '../domain/Conventions';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Verdict, VerdictSummary } from '../domain/results/Verdict';
import { likelihoodOf } from './likelihoodOf';

type Counted = Pick<Verdict, 'label' | 'kind' | 'holds'>;

/** Counts over some managers, given as indices into the verdicts. Bounds of the rate: docs/isolation.md, 4. */
export function summarise(
  managers: readonly number[],
  verdicts: readonly Counted[],
  { response }: Pick<Reconciled, 'response'>,
  words: Pick<Conventions, 'veryLikely' | 'probably'> = CONVENTIONS,
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
  for (const manager of managers) {
    const verdict = verdicts[manager];
    if (response[manager] === 'answered') counts.answered += 1;
    if (verdict === undefined) continue;
    const { label, kind } = verdict;
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
  const most = isolated + veryLikely + probably + possibly + cannotSay;
  return { n, ...counts, flagged: isolated + veryLikely, rate: n === 0 ? null : [isolated / n, most / n] };
}
