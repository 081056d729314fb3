import type { MeasureAbout } from './MeasureAbout';

/** Why there is no value. `value` = there is one. */
export const GAPS = ['value', 'undefined', 'no_response', 'not_asked', 'capped', 'response_gate', 'outside_largest_component'] as const;
export type Gap = (typeof GAPS)[number];

/** What an estimate from random draws is worth. */
export interface Sampled {
  /** In the unit of the measure: with probability 1 − δ no value of the column is further off. */
  readonly within: number;
  /** The same as a share of all pairs, as it is asked for. */
  readonly epsilon: number;
  readonly delta: number;
  readonly samples: number;
  readonly seed: number;
}

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
  /** Left out where the values are exact. */
  readonly sampled?: Sampled;
}
