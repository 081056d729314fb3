/** The four causes that the book gives for isolation in a post. docs/isolation.md, 9. */
export const POST_CAUSES = ['pressed', 'likePost', 'route', 'network'] as const;
export type PostCause = (typeof POST_CAUSES)[number];

/**
 * One post: who is in it, what is found of them, and the four causes. Shares are of those who answered; `null` = not asked, or nobody
 * answered.
 */
export interface PostLine {
  /** As in the codebook (`postOf`); `null` = other posts: those with too few who answered, and managers without a role. */
  readonly post: string | null;
  readonly n: number;
  readonly answered: number;
  /** Of the isolated; `possibly` and `cannotSay` are counted apart. */
  readonly fewContacts: number;
  readonly noWiderNetwork: number;
  readonly possibly: number;
  readonly cannotSay: number;
  /** Share who name lack of time or operational crowding as a barrier. */
  readonly pressed: number | null;
  /** Median number of contacts in a like post, of the same organisation and of another. */
  readonly likePostInside: number | null;
  readonly likePostOutside: number | null;
  /** Share with a tie of any activity of type Alumni or Peer/Cohort, or a programme. */
  readonly route: number | null;
  /** Share with a live network, and how many different ones they name. */
  readonly network: number | null;
  readonly networks: number | null;
  /** The causes whose figure reaches its mark, in the order of `POST_CAUSES`. */
  readonly marks: readonly PostCause[];
}
