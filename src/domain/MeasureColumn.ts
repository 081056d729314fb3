import type { MeasureAbout } from './MeasureAbout';

/** Why there is no value. `value` = there is one. */
export const GAPS = ['value', 'undefined', 'no_response', 'not_asked', 'capped', 'response_gate', 'outside_largest_component'] as const;
export type Gap = (typeof GAPS)[number];

/** One measure over the nodes of a lens: a number or a gap with its reason, never 0 for a gap. */
export interface MeasureColumn {
  readonly id: string;
  readonly about: MeasureAbout;
  /** Empty for a single number; else the names of its parts (brokerage roles, network types, motives). */
  readonly parts: readonly string[];
  /** Node by node, part by part; NaN where there is a gap. */
  readonly values: Float64Array;
  /** Node by node, into `GAPS`. */
  readonly gaps: Uint8Array;
}
