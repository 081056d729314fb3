/**
 * Reports of one round, as columns: one entry for each (from, to) of which a row says that it is not lapsed, absent or of strength 0.
 * Several rows of one respondent about one contact are one report: union of types and motives, strongest activity
 * (active, latent, unknown), external before internal before untold. docs/measures.md, 1.2.
 * Sorted by `from`, then `to`.
 */
export interface Reports {
  readonly length: number;
  /** Indices into `Reconciled.people`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Into `lists`. Motives are the four (or the study's own), sub-kinds counted as their motive. */
  readonly types: Int32Array;
  readonly motives: Int32Array;
  /** 0 untold, 1 active, 2 latent (`domain/Activity`). */
  readonly activity: Uint8Array;
  /** As stated, else by organisation, else untold: 0 untold, 1 internal, 2 external (`domain/Position`). */
  readonly position: Uint8Array;
  /** Which poles of the dimensions any of its rows tells: bit p = place p of `POLES`. */
  readonly poles: Uint8Array;
  /** The greatest strength given in its rows; NaN = none given. */
  readonly strength: Float64Array;
  /**
   * Of a contact off the staff list, whether they are in a like post: as stated in any row, else by their role against the reporter's; 0
   * not known, 1 yes, 2 no.
   */
  readonly likePost: Uint8Array;
  /** Of a contact off the staff list, whether their unit is the reporter's: 0 not known, 1 the same, 2 another. */
  readonly unit: Uint8Array;
  /** Into `MENTORINGS`: what any of its rows says; given and received together are mutual. */
  readonly mentoring: Uint8Array;
  readonly lists: readonly (readonly string[])[];
  /** Rows behind report r: `nominations[nominationOffsets[r] … nominationOffsets[r+1])`, indices into `Study.nominations`. */
  readonly nominationOffsets: Int32Array;
  readonly nominations: Int32Array;
}
