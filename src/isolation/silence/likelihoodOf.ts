import type { Conventions } from '../../domain/Conventions';
import { CONVENTIONS } from '../../domain/Conventions';
import type { Likelihood, Verdict } from '../../domain/results/Verdict';

/**
 * How likely an `isolated` or `possibly` verdict stands, as far as silence goes; `null` for the others. docs/isolation.md, 5.
 *
 * @param words from which probability on it is very likely, and probable
 */
export function likelihoodOf(
  { label, holds }: Pick<Verdict, 'label' | 'holds'>,
  words: Pick<Conventions, 'veryLikely' | 'probably'> = CONVENTIONS,
): Likelihood | null {
  if (label === 'isolated') return 'settled';
  if (label !== 'possibly' || holds === null) return null;
  return holds >= words.veryLikely ? 'very_likely' : holds >= words.probably ? 'probably' : 'possibly';
}
