import type { VerdictLabel } from '../domain/results/Verdict';

/** Labels in a word, for tables of counts. Beside a name nobody is called isolated. */
export const labelWords: Readonly<Record<VerdictLabel, string>> = {
  isolated: 'isolated',
  possibly: 'possibly',
  not_isolated: 'connected',
  cannot_say: 'cannot say',
};
