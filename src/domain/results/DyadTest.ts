import type { Basis, ComparisonPlan } from './Comparison';

/** A question about pairs of managers, tested by QAP: rows and columns change places together, within organisation. */
export interface DyadTest {
  readonly id: string;
  readonly name: string;
  /** Respondents, and ordered pairs of them. */
  readonly respondents: number;
  readonly pairs: number;
  /** Namings, and those of somebody alike. */
  readonly arcs: number;
  readonly alike: number;
  /** Correlation of who names whom with the attribute of the pair, off the diagonal. */
  readonly correlation: number;
  readonly expected: number;
  readonly p: number;
  readonly pLower: number;
  readonly pUpper: number;
  readonly pMin: number;
  readonly assignments: number;
  readonly exact: boolean;
  readonly within: ComparisonPlan['within'];
  readonly seed: number;
  readonly basis: Basis;
}
