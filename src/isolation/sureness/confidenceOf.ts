import type { Conventions } from '../../domain/Conventions';
import { CONVENTIONS } from '../../domain/Conventions';
import type { Confidence, ConfidenceCause, Verdict } from '../../domain/results/Verdict';
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
  const against: readonly (readonly [ConfidenceCause, Exclude<Confidence, 'clear'>])[] = [
    ...(names === 'settled' ? [] : [['names', names === 'doubtful' ? 'likely' : 'unclear'] as const]),
    ...(isSettled ? [] : [['answers', (holds ?? 0) >= words.probably ? 'likely' : 'unclear'] as const]),
    ...(sensitivity.word === 'robust' ? [] : [['rule', sensitivity.word === 'moderate' ? 'likely' : 'unclear'] as const]),
    ...(isUseOpen ? [['use', 'likely'] as const] : []),
    ...(isSettled && k > 0 ? [['answers', 'likely'] as const] : []),
  ];
  const worst = against.find(([, word]) => word === 'unclear') ?? against[0];
  return worst === undefined ? { word: 'clear', couldChange: null } : { word: worst[1], couldChange: worst[0] };
}
