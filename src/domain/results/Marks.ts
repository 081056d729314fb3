/** What a manager may lack, in the order in which it is shown. docs/isolation.md, 4. */
export const MARKS = ['knowledge', 'support', 'likePost', 'network', 'contacts'] as const;
export type MarkId = (typeof MARKS)[number];
/** `unknown` = asked, and cannot be judged for this manager; `not_asked` = no part of the rule in this study. */
export type Mark = 'has' | 'lacks' | 'unknown' | 'not_asked';

/** Knowledge from outside, support beyond the unit, somebody in a like post, a live network, more than few contacts. */
export type Marks = Readonly<Record<MarkId, Mark>>;
