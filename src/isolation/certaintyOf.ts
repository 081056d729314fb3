import type { Certainty, Verdict } from '../domain/Verdict';

/** From here on a verdict of *possibly* is said to be very likely, and probable. Conventions; design of measures, 3.5. */
const VERY_LIKELY = 0.95;
const PROBABLY = 0.8;

/** How certain an `isolated` or `possibly` verdict is; `null` for the others. */
export function certaintyOf({ label, holds }: Pick<Verdict, 'label' | 'holds'>): Certainty | null {
  if (label === 'isolated') return 'certain';
  if (label !== 'possibly' || holds === null) return null;
  return holds >= VERY_LIKELY ? 'very_likely' : holds >= PROBABLY ? 'probably' : 'possibly';
}
