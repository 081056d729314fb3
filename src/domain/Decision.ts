/** A name as it is written: in the answers as who reports (`from`) or who is named (`to`), or an id of the staff list (`people`). */
export interface Written {
  readonly name: string;
  /** As written beside it; '' = none. */
  readonly organisation: string;
  readonly column: 'from' | 'to' | 'people';
  /**
   * Of a contact without an organisation, who wrote it, as they are written: a name alone may be anybody, and means somebody only in
   * the answers of one respondent. '' = anybody who writes it.
   */
  readonly by: string;
}

/** `unsure` = somebody looked, and could not say: it is not asked again, and nothing follows. */
export const JUDGED = ['same', 'different', 'unsure'] as const;
export type Judged = (typeof JUDGED)[number];

/**
 * What somebody said about two names: keyed by what was written and never by a row, so that it holds for a corrected file and for the
 * next round. Of two about the same pair the later one counts.
 */
export interface Decision {
  readonly a: Written;
  readonly b: Written;
  readonly is: Judged;
  /** Who decided; '' = not recorded. */
  readonly who: string;
  /** ISO date; '' = not recorded. */
  readonly on: string;
  readonly why: string;
}
