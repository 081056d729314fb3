import type { Conventions } from '../domain/Conventions';
import { CONVENTIONS } from '../domain/Conventions';
import type { Certainty, Verdict } from '../domain/Verdict';

/**
 * How certain an `isolated` or `possibly` verdict is; `null` for the others. Design of measures, 3.5.
 *
 * @param words from which probability on it is very likely, and probable
 */
export function certaintyOf({ label, holds }: Pick<Verdict, 'label' | 'holds'>, words: Pick<Conventions, 'veryLikely' | 'probably'> = CONVENTIONS): Certainty | null {
  if (label === 'isolated') return 'certain';
  if (label !== 'possibly' || holds === null) return null;
  return holds >= words.veryLikely ? 'very_likely' : holds >= words.probably ? 'probably' : 'possibly';
}
