import type { Conventions } from '../../domain/Conventions';
import type { Confidence, Verdict } from '../../domain/results/Verdict';
import { formatCount } from '../../domain/formatCount';
import { sensitivityOf } from '../../isolation/sureness/sensitivityOf';

const SETTINGS = 12;

/** One of the three checks behind how sure a finding is. */
export interface Check {
  readonly about: 'answers' | 'names' | 'rule';
  readonly heading: string;
  readonly state: Confidence;
  readonly words: string;
}

const AGREEMENT = { robust: 'clear', moderate: 'likely', fragile: 'unclear' } as const;

/**
 * Missing answers, doubtful names and the definition: what each does to a finding, of which the weakest is how sure it is.
 * docs/isolation.md, 5. None where nothing can be said.
 */
export function sayChecks(verdict: Verdict, rule: Pick<Conventions, 'robust' | 'moderate' | 'probably'>): readonly Check[] {
  const sensitivity = sensitivityOf(verdict, rule);
  if (sensitivity === null) return [];
  const { label, k, need, holds, couldChange } = verdict;
  const answers: Check = { about: 'answers', heading: 'Missing answers', state: 'clear', words: 'none is missing' };
  const isDoubtful = couldChange === 'names';
  const isTurned = isDoubtful && verdict.confidence === 'unclear';
  const same = Math.round(sensitivity.agreement * SETTINGS);
  return [
    label === 'possibly'
      ? {
          ...answers,
          state: (holds ?? 0) >= rule.probably ? 'likely' : 'unclear',
          words: need === null ? 'could change this' : `${formatCount(need, 'more', 'more')} could change this`,
        }
      : couldChange === 'use'
        ? { ...answers, state: 'likely', words: 'use of some contacts not recorded' }
        : k > 0
          ? { ...answers, state: 'likely', words: `${formatCount(k)} outstanding, change nothing` }
          : answers,
    {
      about: 'names',
      heading: 'Names',
      state: isTurned ? 'unclear' : isDoubtful ? 'likely' : 'clear',
      words: isTurned ? 'one in doubt would change this' : isDoubtful ? 'one in doubt' : 'change nothing',
    },
    { about: 'rule', heading: 'Definition', state: AGREEMENT[sensitivity.word], words: `same in ${same} of ${SETTINGS}` },
  ];
}
