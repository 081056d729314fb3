/** What is known of an organisation beyond its name, which is its id: as the people and contacts of the study spell it. */
export interface Organisation {
  readonly id: string;
  /** Ids of organisations that it competes with; said on one side, it holds for both. */
  readonly competesWith: readonly string[];
}
