import { largestOf } from '../../support/largestOf';
import type { Conventions } from '../../domain/Conventions';
import { CONVENTIONS } from '../../domain/Conventions';
import type { Confidence, ConfidenceCause, Verdict } from '../../domain/results/Verdict';
import { CONFIDENCES } from '../../domain/results/Verdict';
import { sensitivityOf } from './sensitivityOf';

/** What confidence is judged from. */
export interface ConfidenceEvidence extends Pick<Verdict, 'label' | 'holds' | 'k' | 'stability'> {
  /** Whether of some contact by or about this person it is not recorded whether it is in use. */
  readonly isUseOpen: boolean;
  /** Whether a doubtful name touches this person, and whether reading it otherwise gives another finding. */
  readonly names: 'settled' | 'doubtful' | 'turned';
}

/**
 * How sure a finding is, in one word, and what could change it most: the weakest of three checks (missing answers, doubtful
 * names, variants of the rule); `null` where nothing can be said. docs/isolation.md, 5.
 */
export function confidenceOf(
  evidence: ConfidenceEvidence,
  words: Pick<Conventions, 'probably' | 'robust' | 'moderate'> = CONVENTIONS,
): { readonly word: Confidence; readonly couldChange: ConfidenceCause | null } | null {
  const sensitivity = sensitivityOf(evidence, words);
  if (sensitivity === null) return null;
  const { label, holds, k, isUseOpen, names } = evidence;
  const isSettled = label === 'isolated' || label === 'not_isolated';
  // What could change a finding most stands first among equals; missing answers cannot change a settled one.
  const checks: readonly (readonly [ConfidenceCause, Confidence])[] = [
    ['names', names === 'settled' ? 'clear' : names === 'doubtful' ? 'likely' : 'unclear'],
    ...(isSettled ? [] : [['answers', (holds ?? 0) >= words.probably ? 'likely' : 'unclear'] as const]),
    ['rule', sensitivity.word === 'robust' ? 'clear' : sensitivity.word === 'moderate' ? 'likely' : 'unclear'],
    ['use', isUseOpen ? 'likely' : 'clear'],
    ...(isSettled ? [['answers', k > 0 ? 'likely' : 'clear'] as const] : []),
  ];
  const word = CONFIDENCES[largestOf(checks.map(([, one]) => CONFIDENCES.indexOf(one)))] ?? 'unclear';
  return { word, couldChange: word === 'clear' ? null : (checks.find(([, one]) => one === word)?.[0] ?? null) };
}
