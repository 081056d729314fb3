import type { IsolationRule } from '../IsolationRule';
import type { Lens } from '../Lens';
import type { HeldBack } from './Gate';
import type { MeasureAbout } from './MeasureAbout';

/** By what managers are set side by side. Organisations are described only, never tested (docs/measures.md, 4.3). */
export type CompareBy = 'group' | 'organisation';

/** What a test compares: Cliff's δ (the default), or the difference in medians or in means. */
export type Statistic = 'delta' | 'median' | 'mean';

/** Everything that a comparison depends on beside the study; said with every result, so that it can be run again. */
export interface ComparisonPlan {
  readonly by: CompareBy;
  /** Labels change places only within an organisation, or among everybody. */
  readonly within: 'organisation' | 'none';
  /** Ids of outcomes, in the order asked for. */
  readonly outcomes: readonly string[];
  readonly statistic: Statistic;
  /** Draws where the assignments are too many to go through. */
  readonly permutations: number;
  readonly seed: number;
  /** Benjamini–Hochberg, or Benjamini–Yekutieli where outcomes may pull against each other. */
  readonly correction: 'bh' | 'by';
  readonly lens: Lens;
  readonly rule: IsolationRule;
}

/** What an outcome is, for the reader of its number. */
export interface OutcomeAbout extends Omit<MeasureAbout, 'meaning'> {
  /** Of a measure: its own; of anything else `null`, and `words/compare/sayOutcome` says it. */
  readonly meaning: string | null;
  /** The network type, motive or barrier that it is about; '' = none. */
  readonly subject: string;
  /** Who has a value: those who answered, or everybody on the roster. */
  readonly of: 'respondents' | 'managers';
  /** Yes (1) or no (0) for each manager, or an amount. */
  readonly kind: 'amount' | 'yes_no';
  /** Whether it looks at managerial groups itself, and is therefore computed again under each relabelling. */
  readonly usesGroup: boolean;
}

/** Values of some managers; every figure is `null` where nobody has a value. */
export interface ValueSummary {
  /** Managers on the roster, and how many of them have a value. */
  readonly roster: number;
  readonly n: number;
  readonly mean: number | null;
  readonly median: number | null;
  /** Quartiles as R's type 7. */
  readonly q1: number | null;
  readonly q3: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** Share of the n with more than 0. */
  readonly any: number | null;
  /** For verdicts: the share that meets the rule whatever the silent say, and the share that might. */
  readonly bounds: readonly [number, number] | null;
}

export interface SummaryOf {
  /** Group or organisation; '' = not told. */
  readonly id: string;
  readonly label: string;
  readonly summary: ValueSummary;
}

/** Whether a test says something: by q within the declared family, else not at all. docs/measures.md, 4.7. */
export type Finding = 'clear' | 'suggestive' | 'not_clear' | 'cannot_detect' | 'exploratory';

/** A test in words that everybody understands. */
export type Judgement = 'clear and large' | 'clear but small' | 'not clear' | 'too few to tell';

/**
 * Between which values something lies in the middle 90% of seeded runs in which one report or manager in ten is wrong. docs/measures.md,
 * 5.5.
 */
export interface Band {
  readonly low: number;
  readonly high: number;
  readonly runs: number;
}

/** One group against all others, by permutation of the labels. docs/measures.md, 4. */
export interface GroupTest {
  /** Two ids; `others` = everybody of another group. */
  readonly of: readonly [string, string];
  readonly n: readonly [number, number];
  readonly statistic: Statistic;
  /** The statistic that was tested, and its mean over the relabellings. */
  readonly value: number;
  readonly expected: number;
  /** Cliff's δ over pairs of people of one organisation, and over all pairs. */
  readonly delta: number;
  readonly deltaPooled: number;
  /** Over all, whatever the organisation. */
  readonly medianDifference: number;
  readonly meanDifference: number;
  /**
   * The difference within organisations in natural units (Hodges & Lehmann; of yes and no, in shares) with the 95 % interval
   * that comes from inverting the same test, and the interval of δ by resampling. `null` = cannot be told, or the outcome uses
   * the group itself.
   */
  readonly shift: number | null;
  readonly interval: readonly [number, number] | null;
  readonly deltaInterval: readonly [number, number] | null;
  /** Two-sided: twice the smaller of `pLower` (as low or lower) and `pUpper` (as high or higher), at most 1. */
  readonly p: number;
  readonly pLower: number;
  readonly pUpper: number;
  /** The smallest two-sided p that these values could have given. */
  readonly pMin: number;
  /** `null` = exploratory, alone in its family, or unable to detect anything. */
  readonly q: number | null;
  readonly assignments: number;
  readonly exact: boolean;
  /** The smallest |δ| that would be found four times in five, from trying; `null` = not known, or not even the largest. */
  readonly detectable: number | null;
  readonly finding: Finding;
  /** `null` = exploratory. */
  readonly judgement: Judgement | null;
  /** The same without managers who are both clinician and manager; `null` = there is none among them. */
  readonly withoutHybrids: {
    readonly n: readonly [number, number];
    readonly delta: number;
    readonly p: number;
    readonly pMin: number;
    /** Labels of groups of which nobody is left then: what is compared is no longer the same. */
    readonly gone: readonly string[];
  } | null;
  /** The first group against each other one alone, where there are several: "others" may differ among themselves. Exploratory. */
  readonly against: readonly AgainstOne[];
  /** Of δ, where the response in some organisation allows it only with this; `null` elsewhere. */
  readonly band: Band | null;
  /** The group, and all others: `words/compare/sayTest` says them. */
  readonly sides: readonly [SummaryOf, SummaryOf];
}

/** A group against one other, the rest left out: no q, as it belongs to no family. */
export interface AgainstOne {
  readonly id: string;
  readonly label: string;
  readonly n: readonly [number, number];
  readonly delta: number;
  readonly expected: number;
  readonly p: number;
  readonly pMin: number;
  readonly assignments: number;
  /** Whether there is a difference as well: p < .05, |δ| ≥ .15, and the same way. */
  readonly holds: boolean;
}

/** Why an outcome has no test. */
export type Untested =
  /** Organisations are described only; silence means nothing; it is being worked out. */
  | { readonly why: 'organisations' | 'silence' | 'waiting' }
  /** Too many reached the limit on names. */
  | { readonly why: 'capped'; readonly cap: number | null }
  /** There is no second group to compare with; `left` = where organisations are left out for their response. */
  | { readonly why: 'alone'; readonly within: ComparisonPlan['within']; readonly left: boolean };

export interface OutcomeComparison {
  readonly about: OutcomeAbout;
  /** By manager, in the order of `Reconciled.people`; `null` = no value. */
  readonly values: readonly (number | null)[];
  readonly all: ValueSummary;
  /** By what the plan compares. */
  readonly groups: readonly SummaryOf[];
  /** Groups × organisations: `cells[group][organisation]`, in the order of `groups` and of `Comparison.across`. */
  readonly cells: readonly (readonly ValueSummary[])[];
  readonly tests: readonly GroupTest[];
  /** Why there is no test; `null` where there are some. */
  readonly untested: Untested | null;
  /** What the response of some organisations holds back. Their values are marked: `marked` are their ids. */
  readonly gated: HeldBack;
  readonly marked: readonly string[];
  /** Its round, its ties, whom it is about, the limit on names and who answered: said with every result. */
  readonly basis: Basis;
}

/** What a result rests on. docs/measures.md, 1.3 and docs/measures.md, 4.5. */
export interface Basis {
  /** '' = the study has no rounds; and how many rounds it has. */
  readonly round: string;
  readonly rounds: number;
  /** Which ties count; `null` = it is not made of ties. */
  readonly activity: 'any' | 'active' | null;
  readonly rule: 'either' | 'confirmed' | null;
  /** Each naming counts by itself: no rule makes ties of them. */
  readonly namings: boolean;
  /** Only ties of these types, or for these motives; `null` = of all. */
  readonly types: readonly string[] | null;
  readonly motives: readonly string[] | null;
  /** Of the rule of isolation, where it decides. */
  readonly isolation: Pick<IsolationRule, 'tau' | 'sigma'> | null;
  readonly cap: number | null;
  /** Of those who answered, how many may have been cut off by the cap. */
  readonly capped: number;
  /** Managers on the staff list, and those of them who answered. */
  readonly managers: number;
  readonly answered: number;
}

export interface Comparison {
  readonly plan: ComparisonPlan;
  /** Outcomes of the declared family, over which q is computed. */
  readonly family: readonly string[];
  readonly managers: number;
  readonly asked: number;
  readonly answered: number;
  /** Columns of the cells: organisations where groups are compared, groups where organisations are. */
  readonly across: readonly { readonly id: string; readonly label: string }[];
  readonly outcomes: readonly OutcomeComparison[];
  /** What the comparison as a whole rests on; each outcome says which ties it counts. */
  readonly basis: Basis;
}
