import type { Reconciled } from '../domain/Reconciled';
import type { Verdict, VerdictSummary } from '../domain/Verdict';
import { certaintyOf } from './certaintyOf';

/** What counts are made from. */
export type SummarisedVerdict = Pick<Verdict, 'label' | 'kind' | 'holds'>;

/** Counts over some managers, given as indices into the verdicts. Bounds of the rate: design of measures, 3.4. */
export function summarise(managers: readonly number[], verdicts: readonly SummarisedVerdict[], { response }: Pick<Reconciled, 'response'>): VerdictSummary {
  const count = (is: (verdict: SummarisedVerdict) => boolean): number => managers.filter((manager) => verdicts[manager] !== undefined && is(verdicts[manager])).length;
  const n = managers.length;
  const isolated = count(({ label }) => label === 'isolated');
  const uncertain = count(({ label }) => label === 'possibly');
  const cannotSay = count(({ label }) => label === 'cannot_say');
  const veryLikely = count((verdict) => certaintyOf(verdict) === 'very_likely');
  return {
    n,
    answered: managers.filter((manager) => response[manager] === 'answered').length,
    isolated,
    cutOff: count(({ label, kind }) => label === 'isolated' && kind === 'cut_off'),
    inward: count(({ label, kind }) => label === 'isolated' && kind === 'inward'),
    veryLikely,
    probably: count((verdict) => certaintyOf(verdict) === 'probably'),
    possibly: count((verdict) => certaintyOf(verdict) === 'possibly'),
    notIsolated: count(({ label }) => label === 'not_isolated'),
    cannotSay,
    flagged: isolated + veryLikely,
    rate: n === 0 ? null : [isolated / n, (isolated + uncertain + cannotSay) / n],
  };
}
