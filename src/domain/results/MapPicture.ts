import type { Lens } from '../Lens';

export type LayoutKind = 'organisation' | 'group' | 'force';

/** Whether both said it. A pair with somebody whose word is missing is `unverifiable`, never denied. docs/measures.md, 1.2. */
export const PAIR_STATUSES = ['confirmed', 'unconfirmed', 'unverifiable'] as const;
export type PairStatus = (typeof PAIR_STATUSES)[number];

/** What the map draws for one lens: nodes in the plane and one line for each pair. Columns; derived, never kept. */
export interface MapPicture {
  readonly lens: Lens;
  readonly layout: LayoutKind;
  /** Node → index into `Reconciled.people`. */
  readonly nodes: Int32Array;
  /** x, y by node; about 40 units apart. Who is not on the roster is at 0, 0: the map places them by who names them. */
  readonly positions: Float64Array;
  /** Pairs: the two ends as nodes, lower first. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Types of the pair within the lens, into `lists`; in the codebook's order. */
  readonly types: Int32Array;
  readonly lists: readonly (readonly string[])[];
  /** Into `PAIR_STATUSES`. */
  readonly status: Uint8Array;
  /** Strongest activity of the pair, into `ACTIVITIES`. */
  readonly activity: Uint8Array;
  /** Reports behind pair p: `reports[reportOffsets[p] … reportOffsets[p+1])`, indices into `Reports`. */
  readonly reportOffsets: Int32Array;
  readonly reports: Int32Array;
}
