import type { Basis } from './Comparison';
import type { Gate } from './Gate';

/** Errors that reports may hold. Borgatti, Carley & Krackhardt 2006; docs/measures.md, 5.5. */
export const REPORT_ERRORS = ['ties_removed', 'ties_added', 'people_removed', 'people_added'] as const;
export type ReportError = (typeof REPORT_ERRORS)[number];
export const ERROR_SHARES = [0.05, 0.1, 0.2, 0.3] as const;

/** How far ranks by a measure, and isolation labels, survive errors in what was reported. */
export interface Robustness {
  readonly measure: { readonly id: string; readonly name: string };
  readonly seed: number;
  readonly runs: number;
  readonly settings: readonly RobustnessSetting[];
  /** By manager: share of the runs with an error of 10% in which their label was the same; `null` = nothing can be said of them now. */
  readonly labelHolds: readonly (number | null)[];
  /** Ranks are shown as bands; as thirds for fewer than 30; not at all where they do not survive an error of 10 %. */
  readonly ranks: 'bands' | 'thirds' | 'hidden';
  /**
   * Highest values first; managers of one band have no order. Empty where hidden, and without those of whose organisation too few
   * answered for a rank.
   */
  readonly bands: readonly (readonly number[])[];
  /** Organisations whose managers are not ranked, and from which share of answers on they would be. */
  readonly gated: { readonly gates: readonly Gate[]; readonly from: number };
  /** From so many managers paths were followed; `null` = from all, or it is not made of paths. */
  readonly sources: number | null;
  readonly basis: Basis;
}

export interface RobustnessSetting {
  readonly error: ReportError;
  readonly share: number;
  /** Spearman's ρ with what was reported: median, and 5th and 95th percentile; `null` = no order to compare. */
  readonly rho: number | null;
  readonly rhoRange: readonly [number, number] | null;
  /** Median share of the highest tenth that is still there. */
  readonly top: number | null;
  /** Mean share of managers whose label is the same. */
  readonly labels: number | null;
}
