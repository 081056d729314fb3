import type { Reconciled } from '../domain/results/Reconciled';
import type { Tri } from '../domain/results/Verdict';

/** The indicators that decide the severity. docs/isolation.md, 3. */
export type Raising = 'S1' | 'S3' | 'S5' | 'S6' | 'V1' | 'R4' | 'R5' | 'R6' | 'F1' | 'F2' | 'F4';

export type Raised = Readonly<Record<Raising, Tri>>;

/** What takes part in the rule: what a study did not ask is no part of it, for anybody. docs/isolation.md, 3. */
export interface Parts {
  /** F1 and F2; without them few contacts are enough by themselves. */
  readonly motives: boolean;
  /** R4, and with it whether there is a wider network. */
  readonly wider: boolean;
  /** R6. */
  readonly networks: boolean;
  /** V1. */
  readonly activity: boolean;
}

export function partsOf({ asked: { items } }: Pick<Reconciled, 'asked'>): Parts {
  const motives = items.has('motives');
  return { motives, wider: motives && items.has('outside'), networks: items.has('groups'), activity: items.has('activity') };
}

/** How far somebody is without contacts that matter, 0 to 3, and by which way to 2. */
export interface Severity {
  readonly severity: number;
  readonly few: boolean;
  readonly narrow: boolean;
}

/** Severity of a set of indicators; what cannot be judged counts as a lack only if `unknownIsLack`. First match wins. */
export function computeSeverity(raised: Raised, parts: Parts, unknownIsLack: boolean): Severity {
  // Each named where it is read: this is asked millions of times, and a name that is worked out takes three times as long.
  const { S1, S3, S5, S6, V1, R4, R5, R6, F1, F2, F4 } = raised;
  const or = unknownIsLack;
  const noPeer = F4 ?? or;
  const lack = Number(noPeer) + (parts.motives ? Number(F1 ?? or) + Number(F2 ?? or) : 0);
  const isFew = S6 ?? or;
  const isNobody = S5 ?? or;
  const few = isNobody || (isFew && (lack >= 1 || !parts.motives));
  const isInside = parts.wider && (R4 ?? or);
  const narrow = isInside && Number(R5 ?? or) + Number(noPeer) + Number(parts.networks && (R6 ?? or)) >= 2;
  const thin = (S1 ?? or) || (S3 ?? or) || isFew || (parts.activity && (V1 ?? or)) || isInside || lack >= 2;
  return { severity: isNobody ? 3 : few || narrow ? 2 : thin ? 1 : 0, few, narrow };
}
