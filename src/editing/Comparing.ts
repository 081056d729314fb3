import type { Batch } from '../domain/Batch';
import type { Study } from '../domain/Study';
import type { ComparisonLog } from './ComparisonLog';
import type { AsRead } from './findAsRead';

/** What comparing files with a study looks at. */
export interface Comparing {
  readonly study: Study;
  /** Read with the codebook of the study. */
  readonly batch: Batch;
  /** What the study's files said before. */
  readonly asRead: AsRead;
  /** Of each source of the batch, its place in the study that follows. */
  readonly placed: readonly number[];
  /** Sources of the study whose rows others take the place of. */
  readonly replaced: ReadonlySet<number>;
  readonly log: ComparisonLog;
}

/** Rows, and people, that are compared between two looks at the clock. */
export const ROWS_AT_ONCE = 500;
export const PEOPLE_AT_ONCE = 50;
