import type { Conventions } from '../../domain/Conventions';
import { CONVENTIONS } from '../../domain/Conventions';
import type { Sensitivity, Verdict } from '../../domain/results/Verdict';

/**
 * How much a verdict depends on the rule: the share of the 12 settings that give the same yes or no (isolated or possibly),
 * and the word for it; `null` where nothing can be said, since there is no yes or no. docs/isolation.md, 7.
 */
export function sensitivityOf(
  { label, stability }: Pick<Verdict, 'label' | 'stability'>,
  words: Pick<Conventions, 'robust' | 'moderate'> = CONVENTIONS,
): { readonly word: Sensitivity; readonly agreement: number } | null {
  if (label === 'cannot_say') return null;
  const agreement = label === 'not_isolated' ? 1 - stability.isolatedOrPossibly : stability.isolatedOrPossibly;
  return { word: agreement >= words.robust ? 'robust' : agreement >= words.moderate ? 'moderate' : 'fragile', agreement };
}
