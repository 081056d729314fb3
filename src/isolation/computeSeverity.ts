import type { Tri } from '../domain/results/Verdict';

/** The indicators that raise the severity. docs/isolation.md, 3. */
export type Raising = 'S1' | 'S3' | 'S5' | 'S6' | 'V1' | 'R1' | 'F1' | 'F2' | 'F4';

export type Raised = Readonly<Record<Raising, Tri>>;

/** How far somebody is without contacts that matter, 0 to 3, and by which road she came to 2. */
export interface Severity {
  readonly severity: number;
  readonly cutOff: boolean;
  readonly inward: boolean;
}

/** Severity of a set of indicators; what cannot be judged counts as a lack only if `unknownIsLack`. First match wins. */
export function computeSeverity(raised: Raised, unknownIsLack: boolean): Severity {
  const is = (id: Raising): boolean => raised[id] ?? unknownIsLack;
  const missing = Number(is('F1')) + Number(is('F2')) + Number(is('F4'));
  const cutOff = is('S5') || (is('S6') && missing >= 1);
  const inward = is('R1') && missing >= 2;
  const thin = is('S1') || is('S3') || is('S6') || is('V1') || missing + Number(is('R1')) >= 2;
  return { severity: is('S5') ? 3 : cutOff || inward ? 2 : thin ? 1 : 0, cutOff, inward };
}
