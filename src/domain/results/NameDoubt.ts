/** Why a name could be read otherwise than it is. */
export const DOUBT_REASONS = ['order', 'initial', 'letter', 'fewer', 'namesakes', 'spelling', 'organisation'] as const;
export type DoubtReason = (typeof DOUBT_REASONS)[number];

/**
 * A name that could be read otherwise: one that is kept apart from somebody who may be meant, or joined to somebody who may not be.
 * docs/measures.md, 5.6.
 */
export interface NameDoubt {
  /** As written, with the organisation given beside it ('' = none). */
  readonly written: string;
  readonly organisation: string;
  readonly column: 'from' | 'to';
  /** Who may be meant, or is taken to be: an index into `Reconciled.people`. */
  readonly person: number;
  readonly joined: boolean;
  readonly why: DoubtReason;
  /** Rows that write it, as indices into `Study.nominations`. */
  readonly rows: readonly number[];
}
