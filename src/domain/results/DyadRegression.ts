import type { Basis, ComparisonPlan } from './Comparison';

/** Several likenesses of a pair at once, by MRQAP: what each adds to who names whom, the others held. docs/measures.md, 4.4. */
export interface DyadRegression {
  /** Respondents, and ordered pairs of them. */
  readonly respondents: number;
  readonly pairs: number;
  readonly arcs: number;
  readonly intercept: number;
  /** Share of the variance that is explained. */
  readonly r2: number;
  readonly predictors: readonly DyadPredictor[];
  readonly assignments: number;
  readonly exact: boolean;
  readonly within: ComparisonPlan['within'];
  readonly seed: number;
  readonly basis: Basis;
}

export interface DyadPredictor {
  readonly id: string;
  readonly name: string;
  /** How much likelier a naming is where the pair is alike in this. */
  readonly b: number;
  readonly t: number;
  /** Two-sided by |t|, as low or lower, as high or higher; `null` = held only, as labels change places within it. */
  readonly p: number | null;
  readonly pLower: number | null;
  readonly pUpper: number | null;
  readonly pMin: number | null;
}
