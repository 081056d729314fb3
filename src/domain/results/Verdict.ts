import type { WantedTies } from './WantedTies';
import type { Counterparts } from './Counterparts';
import type { IndicatorId } from './indicators';
import type { IsolationRule } from '../IsolationRule';
import type { Reason } from './Reason';

/** `null` = cannot be judged, or was not asked; never false. */
export type Tri = boolean | null;

export const VERDICT_LABELS = ['isolated', 'possibly', 'not_isolated', 'cannot_say'] as const;
export type VerdictLabel = (typeof VERDICT_LABELS)[number];
/** Few contacts that count (or none), or contacts whose knowledge and support reach no further than the organisation. */
export const VERDICT_KINDS = ['few_contacts', 'no_wider_network'] as const;
export type VerdictKind = (typeof VERDICT_KINDS)[number];
/** Perceived isolation crossed with the structural verdict. */
export const PERCEIVED = ['both', 'structural_only', 'perceived_only', 'neither', 'unknown'] as const;
export type Perceived = (typeof PERCEIVED)[number];

/** One of the settings under which a verdict is tried. docs/isolation.md, 7. */
export type RuleSetting = Pick<IsolationRule, 'tau' | 'activity' | 'rule'>;

/** What a contact is for: four functions, and of each how far it reaches. */
export const FUNCTIONS = ['knowledge', 'support', 'career', 'influence'] as const;
export type ContactFunction = (typeof FUNCTIONS)[number];

/** The widest own tie for a function: nobody, somebody of the own unit, of the own organisation, of outside. docs/isolation.md, 6. */
export const REACHES = ['none', 'unit', 'organisation', 'outside'] as const;
/** `null` = not asked, or cannot be judged. */
export type Reach = Readonly<Record<ContactFunction, (typeof REACHES)[number] | null>>;

/** How many neighbours, and own contacts off the staff list, are known to be in a like post: of the same organisation, and of another. */
export interface LikePost {
  readonly inside: number;
  readonly outside: number;
}

/** The finding on one manager. docs/isolation.md, 3 to 9. */
export interface Verdict {
  readonly label: VerdictLabel;
  /** Of the observed world, for `isolated` and `possibly`; few contacts where both hold. */
  readonly kind: VerdictKind | null;
  /** 0 to 3 in three worlds: every silent manager named them; nothing added; nothing added and the unknown is a lack. */
  readonly severity: { readonly fav: number; readonly obs: number | null; readonly unfav: number };
  /** Managers whose word about them is missing. */
  readonly k: number;
  /** Fewest of the k whose naming them would bring the observed severity below the threshold; `possibly` only. */
  readonly need: number | null;
  /** Probability that the observed severity stays at the threshold or above; `possibly` only. */
  readonly holds: number | null;
  readonly indicators: Readonly<Record<IndicatorId, Tri>>;
  readonly reach: Reach;
  readonly likePost: LikePost;
  readonly reasons: readonly Reason[];
  readonly perceived: Perceived;
  /** Shares of the 12 settings. */
  readonly stability: { readonly isolated: number; readonly isolatedOrPossibly: number };
  /** `null` = nothing can be said. */
  readonly confidence: Confidence | null;
  /** `null` = nothing, or nothing can be said. */
  readonly couldChange: ConfidenceCause | null;
  /** Those of the 12 settings whose yes or no (isolated or possibly) is another than that of the rule itself. */
  readonly turnedBy: readonly RuleSetting[];
  /** `null` = fewer than ten of them answered. */
  readonly counterparts: Counterparts | null;
  /** `null` = not isolated, so that there is nothing to change. */
  readonly changes: WantedTies | null;
  /** Contacts that count: a_i persons and c_i persons and collectivities, as indices into `Reconciled.people`, persons first. */
  readonly contacts: readonly number[];
  readonly activeContacts: number;
  /** The k, or the first 200 of them, as indices into `Reconciled.people`. */
  readonly silent: readonly number[];
}

/** Very likely, probably, possibly: words for `holds`. docs/isolation.md, 5. */
export type Likelihood = 'settled' | 'very_likely' | 'probably' | 'possibly';

/** How sure a finding is, in one word, surest first. docs/isolation.md, 5. */
export const CONFIDENCES = ['clear', 'likely', 'unclear'] as const;
export type Confidence = (typeof CONFIDENCES)[number];
/** What could change a finding most: missing answers, whether contacts are in use, how names are matched, how the rule is set. */
export const CONFIDENCE_CAUSES = ['answers', 'use', 'names', 'rule'] as const;
export type ConfidenceCause = (typeof CONFIDENCE_CAUSES)[number];

/** Words for how much a verdict depends on the rule. docs/isolation.md, 7. */
export type Sensitivity = 'robust' | 'moderate' | 'fragile';

/**
 * What of the verdicts follows a threshold at once, as columns: thousands of them cross from the worker in a millisecond,
 * while their reasons are still being written. One entry for each manager.
 */
export interface VerdictColumns {
  /** Into `VERDICT_LABELS`, and into `VERDICT_KINDS` + 1 (0 = none). */
  readonly label: Uint8Array;
  readonly kind: Uint8Array;
  readonly fav: Uint8Array;
  /** 255 = null. */
  readonly obs: Uint8Array;
  readonly unfav: Uint8Array;
  /** −1 = null. */
  readonly need: Int32Array;
  /** NaN = null. */
  readonly holds: Float64Array;
  /** Into `PERCEIVED`. */
  readonly perceived: Uint8Array;
  readonly isolated: Float64Array;
  readonly isolatedOrPossibly: Float64Array;
  /** Into `CONFIDENCES` + 1 and `CONFIDENCE_CAUSES` + 1; 0 = null. */
  readonly confidence: Uint8Array;
  readonly couldChange: Uint8Array;
}

/** Counts over a set of managers. */
export interface VerdictSummary {
  readonly n: number;
  readonly answered: number;
  readonly isolated: number;
  /** Of the isolated. */
  readonly fewContacts: number;
  readonly noWiderNetwork: number;
  readonly veryLikely: number;
  readonly probably: number;
  readonly possibly: number;
  readonly notIsolated: number;
  readonly cannotSay: number;
  /** `isolated` + `veryLikely`. */
  readonly flagged: number;
  /** Isolated or not isolated, and another finding if an open name is read otherwise. */
  readonly openNames: number;
  /**
   * How many may be isolated at least and at most: open names may take from the isolated; to them may come all possibly, cannot say, and
   * those whom open names may add.
   */
  readonly bounds: readonly [number, number];
  /** The bounds as shares; `null` for nobody. */
  readonly rate: readonly [number, number] | null;
}
