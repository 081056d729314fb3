import type { TypeCounts } from './countTypes';

/** 1 − Σ p², with p_c the mean over own ties of the share that type c has in the tie; 0 ≤ Blau ≤ 1 − 1/types. Blau 1977. */
export function computeBlau({ ties, fractions }: TypeCounts): number {
  let squares = 0;
  for (const fraction of fractions.values()) squares += (fraction / ties) ** 2;
  return 1 - squares;
}
