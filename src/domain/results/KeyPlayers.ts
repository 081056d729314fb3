/**
 * A few people from whom news would reach most others: an offer for a campaign, not an order of merit. The people stand in
 * the order of the roster.
 */
export interface KeyPlayers {
  /** How many were asked for; `nodes` are fewer only where there are fewer. */
  readonly size: number;
  /** News goes from them to their contacts (1), or to the contacts of those as well (2). */
  readonly steps: 1 | 2;
  /** Nodes of the lens, ascending. */
  readonly nodes: readonly number[];
  /** Nodes that the news reaches, those it starts with included, and how many there are. */
  readonly reached: number;
  readonly of: number;
  /** Every set was tried, so that none reaches more; or the set was built greedily: it reaches at least 1 − 1/e (63 %) of the best. */
  readonly method: 'every_set' | 'greedy';
}
