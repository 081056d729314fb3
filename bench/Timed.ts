/** What one program took for one task at one size. */
export interface Timed {
  readonly task: string;
  readonly n: number;
  readonly who: string;
  /** Median of three, or one run where that takes longer than a second; of the whole task. */
  readonly seconds: number;
  /** Less than 1: only so much was done, and `seconds` is what the whole would take at that pace. */
  readonly share: number;
  /** Numbers that come out; two programs that disagree on these are not compared. */
  readonly check: readonly number[];
}
