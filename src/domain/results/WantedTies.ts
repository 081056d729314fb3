/**
 * What a new tie can be: for knowledge, with somebody outside; for support, with somebody beyond the unit (without units,
 * outside); with somebody in a like post; a live network; any contact.
 */
export const CHANGE_KINDS = ['knowledge_outside', 'support_beyond', 'like_post', 'network', 'any'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/**
 * The smallest set of new ties after which the observed severity is below σ; of sets of one size, the first in the order of
 * `CHANGE_KINDS`. docs/isolation.md, 8.
 */
export interface WantedTies {
  /** One for each new tie; only `any` may stand in it more than once. */
  readonly ties: readonly ChangeKind[];
  /**
   * Managers in a like post on the staff list, beside this one, and how many of them are of another organisation; `null` = the own post
   * (or group) or organisation is not recorded.
   */
  readonly likePost: { readonly all: number; readonly elsewhere: number | null } | null;
}
