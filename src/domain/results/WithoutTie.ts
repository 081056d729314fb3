import type { MeasureAnalysis } from './Analysis';

/** What the network would be without one of its ties. People are indices into `Reconciled.people`. */
export interface WithoutTie {
  /** From one of the two to the other without it; `null` = no way is left. */
  readonly steps: number | null;
  /** Where no way is left: people on the side of the first, and of the second. */
  readonly sides: readonly [number, number] | null;
  /** Σ of 1/steps over all pairs of people, each once. */
  readonly closeness: { readonly before: number; readonly after: number };
  /** Those of whom betweenness changes most, the greatest change first. */
  readonly changed: readonly { readonly person: number; readonly before: number; readonly after: number }[];
  /** From so many of the people paths had to be followed again. */
  readonly recomputed: number;
  readonly people: number;
}

/** The tie that was asked about, the measures within whose lens it was asked, and the answer; 'no-tie' = within it there is none. */
export interface AskedWithout {
  readonly pair: readonly [string, string];
  readonly measures: MeasureAnalysis;
  readonly answer: WithoutTie | 'no-tie';
}
