import type { CompareBy } from '../domain/Comparison';

/** What somebody chose to compare; the rest is as the design declares it. */
export interface Comparing {
  readonly by: CompareBy;
  /** Ids of outcomes; `null` = the declared family. */
  readonly outcomes: readonly string[] | null;
}
