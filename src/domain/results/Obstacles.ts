/** What managers say stands in the way of networking, in general or of one contact, and what competition leaves open. */
export interface Obstacles {
  readonly asked: boolean;
  /** Those that somebody names, the most named first; words that the codebook does not know are among them. */
  readonly barriers: readonly { readonly barrier: string; readonly label: string }[];
  readonly all: ObstaclePart;
  /** With enough who answered; other posts together at the end (`id` ''), and those whose post is not recorded. */
  readonly posts: readonly ObstaclePart[];
  readonly groups: readonly ObstaclePart[];
  readonly organisations: readonly ObstaclePart[];
  /** Organisations that are said to compete, and others between which somebody names competition; declared ones first. */
  readonly rivals: readonly RivalPair[];
  /** Answer rows that name competition with a contact whose organisation, or whose own, is not recorded, or is the same. */
  readonly unplaced: number;
}

export interface ObstaclePart {
  readonly id: string;
  readonly label: string;
  readonly managers: number;
  /** Of how many a share can be given: they answered, and their silence means that nothing stands in the way. */
  readonly of: number;
  /** By barrier: how many name it, and their share of `of`; `null` = nobody can be judged. */
  readonly named: readonly { readonly managers: number; readonly share: number | null }[];
}

export interface RivalPair {
  /** As first written. */
  readonly organisations: readonly [string, string];
  /** Whether the study says that they compete. */
  readonly isDeclared: boolean;
  /** Ties of managers of either to contacts of the other, within the lens. */
  readonly open: number;
  /** Of these, by motive, in the codebook’s order; a tie with two is in both. */
  readonly motives: readonly { readonly motive: string; readonly ties: number }[];
  /** Of the open ones: those of which a row names competition. */
  readonly strained: number;
  /** Contacts that were refused, never began or were blocked, and how many of them by competition. */
  readonly closed: number;
  readonly closedByCompetition: number;
}
