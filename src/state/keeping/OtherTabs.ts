/** Who writes a study: this tab, another one, or nobody can tell (the browser has no locks for this page). */
export type Claim = 'ours' | 'taken' | 'unguarded';

/**
 * What tabs tell one another; said once, to all others. `active` = somebody is at this tab, which shows the study; `protected` = it is
 * kept encrypted from now on.
 */
export type TabWord =
  | { readonly kind: 'saved' | 'removed' | 'erased' | 'locked' | 'active' | 'protected'; readonly study: string }
  | { readonly kind: 'removed-everything' };

/** The tabs of this browser in which Kith is open. */
export interface OtherTabs {
  /**
   * Asks for something that one tab has at a time; `claimed` hears at once how it stands, and again when it becomes ours. Returns how to
   * let go.
   */
  readonly claim: (name: string, claimed: (claim: Claim) => void) => () => void;
  readonly tell: (word: TabWord) => void;
  readonly hear: (listen: (word: TabWord) => void) => void;
}
