/**
 * What a new tie has to be: with somebody outside her organisation, with a peer, with a manager who is not in a small
 * circle, for support, for knowledge.
 */
export const TIE_DEMANDS = ['outside', 'peer', 'wider', 'support', 'knowledge'] as const;
export type TieDemand = (typeof TIE_DEMANDS)[number];

/** The smallest sets of new active ties that bring the observed severity below the threshold. */
export interface Clearing {
  /** The fewest ties that can do it. */
  readonly ties: number;
  /**
   * With so many ties, the fewest demands that they have to meet between them, one tie or several; each way by itself is
   * enough. An empty way = any contacts at all.
   */
  readonly ways: readonly (readonly TieDemand[])[];
  readonly text: string;
}
