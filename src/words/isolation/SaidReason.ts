/** A reason in words. */
export interface SaidReason {
  /** A few words, for a chip: fair beside a name. */
  readonly short: string;
  /** A sentence or two, true under every rule. */
  readonly text: string;
}
