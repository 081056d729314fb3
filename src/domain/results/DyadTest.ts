/** A question about pairs of managers, tested by QAP: rows and columns change places together, within organisation. */
export interface DyadTest {
  readonly id: string;
  readonly name: string;
  /** Respondents, and ordered pairs of them. */
  readonly respondents: number;
  readonly pairs: number;
  readonly arcs: number;
  /** Correlation of who names whom with the attribute of the pair, off the diagonal. */
  readonly correlation: number;
  readonly expected: number;
  readonly p: number;
  readonly pLower: number;
  readonly pUpper: number;
  readonly pMin: number;
  readonly assignments: number;
  readonly exact: boolean;
  readonly sentence: string;
  readonly method: string;
}
