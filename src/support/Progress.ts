/** What a long computation yields between slices of work; the caller may stop there. */
export interface Progress {
  /** In words, for the screen: "Shortest paths". */
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

/** A long computation: yields progress, returns its result. Driven by the worker, the command line and the tests alike. */
export type Work<T> = Generator<Progress, T, void>;
