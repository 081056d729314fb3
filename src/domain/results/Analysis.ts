import type { Gate } from './Gate';
import type { KeyPlayers } from './KeyPlayers';
import type { Lens } from '../Lens';
import type { MeasureAbout } from './MeasureAbout';
import type { MeasureColumn } from './MeasureColumn';
import type { Quality } from './Quality';
import type { Reconciled } from './Reconciled';
import type { SettledRule } from '../steps/settleRule';
import type { Verdict, VerdictSummary } from './Verdict';

/** Everything derived from a study under one isolation rule; thrown away and computed again at will. */
export interface IsolationAnalysis {
  readonly rule: SettledRule;
  /** One for each manager, in the order of `Reconciled.people`. */
  readonly verdicts: readonly Verdict[];
  readonly all: VerdictSummary;
  /** In the order of the codebook, then of appearance; '' = group not told. */
  readonly byGroup: readonly { readonly id: string; readonly summary: VerdictSummary }[];
  readonly byOrganisation: readonly { readonly id: string; readonly summary: VerdictSummary }[];
  /** What the answers of each organisation allow to be shown. */
  readonly gates: readonly Gate[];
  readonly line: ThresholdLine;
  /** The answer in one sentence, and what qualifies it. */
  readonly headline: string;
  readonly qualification: string;
}

/** How many managers are isolated, flagged (isolated, or possibly so with a high probability) and uncertain (all others who are possibly so), if *few* were another number: entry τ, from 0 on. docs/isolation.md, 7. */
export interface ThresholdLine {
  readonly isolated: readonly number[];
  readonly flagged: readonly number[];
  readonly uncertain: readonly number[];
}

/** Measures of one lens. */
export interface MeasureAnalysis {
  readonly lens: Lens;
  /** Node → index into `Reconciled.people`. */
  readonly nodes: Int32Array;
  readonly respondents: number;
  readonly arcs: number;
  readonly edges: number;
  readonly columns: readonly MeasureColumn[];
  /** Network values; `null` = undefined. */
  readonly network: readonly { readonly id: string; readonly about: MeasureAbout; readonly value: number | null }[];
  /** Left out = not looked for. */
  readonly keyPlayers?: readonly KeyPlayers[];
}

/** Own reported ties of every manager by network type, inside and outside: what the wheel draws. */
export interface Wheels {
  /** Network types in the codebook's order, and the families they belong to. */
  readonly types: readonly string[];
  /** managers × types × 2 (inside or untold, outside); active and untold ties. */
  readonly counts: Uint16Array;
}

export interface Analysis {
  readonly reconciled: Reconciled;
  readonly isolation: IsolationAnalysis;
  readonly measures: MeasureAnalysis;
  readonly wheels: Wheels;
  readonly quality: Quality;
}
