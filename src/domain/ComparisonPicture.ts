import type { Comparison, OutcomeAbout } from './Comparison';

/** What the compare room shows: the results, and everything else that could be asked for. */
export interface ComparisonPicture {
  readonly comparison: Comparison;
  readonly offered: readonly OutcomeAbout[];
}
