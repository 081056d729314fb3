import type { Gate } from './Gate';
import type { KeyPlayers } from './KeyPlayers';
import type { Lens } from '../Lens';
import type { MeasureAbout } from './MeasureAbout';
import type { MeasureColumn } from './MeasureColumn';
import type { Quality } from './Quality';
import type { PostLine } from './PostLine';
import type { Reconciled } from './Reconciled';
import type { SettledRule } from '../steps/settleRule';
import type { VersionChange } from './VersionChange';
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
  readonly examined: Examined;
  /** Organisations in which support is hardly spoken of, as first written: silence about it is no absence there. */
  readonly hardlySpokenOf: readonly string[];
  /** Posts with enough who answered, the largest first; other posts together at the end. */
  readonly posts: readonly PostLine[];
  /** The same for the managers of each organisation; none where there is only one. */
  readonly organisationPosts: readonly { readonly id: string; readonly posts: readonly PostLine[] }[];
}

/** What the rule looked at: what a study did not ask is no part of it. docs/isolation.md, 3. */
export interface Examined {
  readonly few: true;
  /** Whether there is a wider network: motives and contacts outside were asked. */
  readonly wider: boolean;
  /** Whether networks take part in that: groups were asked. */
  readonly networks: boolean;
  /** Whether what contacts are for takes part. */
  readonly motives: boolean;
  /** Who counts as somebody in a like post. */
  readonly peers: 'post' | 'group';
}

/**
 * How many managers are isolated, flagged (isolated, or possibly so with a high probability) and uncertain (all others who are possibly
 * so), if *few* were another number: entry τ, from 0 on. docs/isolation.md, 7.
 */
export interface ThresholdLine {
  readonly isolated: readonly number[];
  readonly flagged: readonly number[];
  readonly uncertain: readonly number[];
  /** Managers (indices) who are isolated or possibly so at τ, and were neither at τ − 1. The reverse does not occur: more are few. */
  readonly joins: readonly (readonly number[])[];
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
  /** What version 2 of the rule finds otherwise than version 1, which judged the study before; left out = nothing to say. */
  readonly versionChanges?: readonly VersionChange[];
}
