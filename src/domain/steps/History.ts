import type { Step } from './Step';

/** A step, when it was made, and its number in the study's history: 1, 2, 3 …, never given twice. */
export interface HistoryEntry {
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly step: Step;
}

/**
 * The steps that led to a study, the earliest first. The first `done` of them are in the study; those after it were taken
 * back and can be made again, until another step is made in their place.
 */
export interface History {
  readonly entries: readonly HistoryEntry[];
  readonly done: number;
}

export const NO_HISTORY: History = { entries: [], done: 0 };
