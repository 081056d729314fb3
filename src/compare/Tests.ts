import type { Band, ComparisonPlan, GroupTest, SummaryOf } from '../domain/results/Comparison';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Study } from '../domain/Study';
import type { HelperCrew } from '../support/hireHelpers';
import type { RawTest } from './testGroups';

/** What is tested: data only, so that it can be posted to other threads. */
export interface Tests {
  readonly study: Study;
  readonly reconciled: Reconciled;
  readonly plan: ComparisonPlan;
}

/** One test as it stands by itself, before the others of its family are known. */
export interface RawFinding {
  readonly test: RawTest;
  readonly withoutHybrids: GroupTest['withoutHybrids'];
  readonly against: GroupTest['against'];
  readonly band: Band | null;
  readonly ours: SummaryOf;
  readonly others: SummaryOf;
}

/** All tests of one outcome. The same study and plan give the same bytes on each thread. */
export type OutcomeTests = readonly RawFinding[];

/** Other threads that test outcomes of the same study; a job is the id of an outcome. */
export type TestCrew = HelperCrew<Tests, string, OutcomeTests>;

/** As this work is called over a line. */
export const TESTS = 'tests';
