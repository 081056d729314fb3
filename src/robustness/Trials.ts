import type { IsolationRule } from '../domain/IsolationRule';
import type { Lens } from '../domain/Lens';
import type { Reconciled } from '../domain/results/Reconciled';
import type { RobustnessSetting } from '../domain/results/Robustness';
import type { VerdictLabel } from '../domain/results/Verdict';
import type { HelperCrew } from '../support/hireHelpers';

/** What is held against what under errors: data only, so that it can be posted to other threads. */
export interface Trials {
  readonly reconciled: Reconciled;
  readonly plan: {
    readonly measure: string;
    readonly lens: Lens;
    readonly rule: IsolationRule;
    readonly runs: number;
    readonly seed: number;
  };
  /** By manager, without an error. */
  readonly labels: readonly VerdictLabel[];
  /** Managers from whom paths are followed in the runs; `null` = from all. And the values so, which runs are held against. */
  readonly sources: Int32Array | null;
  readonly against: Float64Array;
  /** Managers with a value, and managers of whom something is said. */
  readonly ranked: readonly number[];
  readonly labelled: readonly number[];
}

/** What came of all runs of one kind and size of error. The same trials give the same bytes on each thread. */
export interface Trial {
  readonly setting: RobustnessSetting;
  /** Counted with the error that decides; `null` = with another. */
  readonly counted: Counted | null;
}

export interface Counted {
  /** Run by run, by manager: their rank, from 1; NaN = they were not there, or had no value. */
  readonly ranks: Float64Array;
  /** By manager: in how many runs they were there, and in how many of those their label was the same. */
  readonly judged: Float64Array;
  readonly held: Float64Array;
}

/** Other threads that try errors on the same study; a job is the place of an error among `ERRORS`. */
export type TrialCrew = HelperCrew<Trials, number, Trial>;

/** As this work is called over a line. */
export const TRIALS = 'trials';
