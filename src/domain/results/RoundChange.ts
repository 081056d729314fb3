import type { Basis, OutcomeAbout } from './Comparison';
import type { Gate } from './Gate';
import type { AskedItem } from '../Instrument';
import type { VerdictLabel } from './Verdict';

/** What became of pairs of which the same manager was asked in both rounds. */
export interface TieChange {
  readonly kept: number;
  readonly lost: number;
  readonly gained: number;
  /** Reported in one round and, in the other, not asked, cut off by the cap, or silent in a study where silence means nothing. */
  readonly unknown: number;
  /** kept / (kept + lost + gained); `null` = no tie in either. */
  readonly jaccard: number | null;
}

/** Two rounds of one study side by side. docs/measures.md, 6.7. Managers as indices into `Reconciled.people`. */
export interface RoundChange {
  readonly rounds: readonly [string, string];
  readonly answeredBoth: readonly number[];
  /** Answered in the later round only, and in the earlier only. */
  readonly joiners: readonly number[];
  readonly leavers: readonly number[];
  /** Reports about other managers, and about contacts off the roster. */
  readonly managers: TieChange;
  readonly outside: TieChange;
  /** Managers by verdict in the earlier and in the later round; those who answered both. */
  readonly verdicts: readonly { readonly from: VerdictLabel; readonly to: VerdictLabel; readonly managers: readonly number[] }[];
  readonly outcomes: readonly OutcomeChange[];
  readonly asked: {
    /** Items that the rows of one of the rounds hold and those of the other do not. */
    readonly changed: readonly { readonly item: AskedItem; readonly round: string }[];
    /** Network types that were offered in one round only. */
    readonly types: readonly string[];
    /** The study itself says what was asked, once for all rounds. */
    readonly isStated: boolean;
  };
  /** Managers who are marked as having answered, and have a row in the other round only. */
  readonly silent: { readonly earlier: readonly number[]; readonly later: readonly number[] };
  /** What the response of some organisations holds back, round by round: of findings (`null`) and of outcomes, by name. */
  readonly gated: readonly { readonly round: string; readonly gates: readonly Gate[]; readonly of: readonly (string | null)[] }[];
  /** Whether the names of the rounds say which came first. */
  readonly isOrderKnown: boolean;
  /** Some were offered something and some were not. */
  readonly isCompared: boolean;
  /** Of the earlier round and of the later. */
  readonly bases: readonly [Basis, Basis];
}

export interface OutcomeChange {
  readonly about: OutcomeAbout;
  /** With a value in both rounds. */
  readonly n: number;
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
  /** Change of those who were offered something less change of those who were not; `null` = nobody is said to have been, or all. */
  readonly offer: {
    readonly offered: number;
    readonly notOffered: number;
    readonly changeOffered: number;
    readonly changeNotOffered: number;
    readonly difference: number;
    /** The same over pairs of people of one organisation: what is tested. */
    readonly within: number;
    readonly p: number;
    readonly pMin: number;
    readonly assignments: number;
    readonly exact: boolean;
  } | null;
}
