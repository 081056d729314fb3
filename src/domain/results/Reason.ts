import type { Response, UnreadAt } from './Reconciled';
import type { IndicatorId } from './indicators';

/** Why something could not be judged. `words` says it. */
export const UNKNOWN_CAUSES = ['absence_unknown', 'capped', 'unread', 'position', 'own_post', 'posts', 'hardly_spoken_of'] as const;
export type UnknownCause = (typeof UNKNOWN_CAUSES)[number];

/** What a sentence needs beside the people whom it names and the rule. Left out = the reason does not speak of it. */
export interface ReasonValues {
  /** How many own contacts were looked at. */
  readonly own?: number;
  /** How many of them are for knowledge (R4), or for support (R5). */
  readonly serving?: number;
  /** How many other managers answered. */
  readonly othersAnswered?: number;
  /** Managers in a like post on the staff list beside this one, and of those of the same organisation; `null` = not known. */
  readonly likePost?: { readonly here: number | null; readonly all: number; readonly elsewhere: number | null } | null;
  /** Own needs that no contact meets. */
  readonly unmet?: readonly string[];
  readonly response?: Exclude<Response, 'answered'>;
  /** Indicators that could not be judged, by cause, with the contacts of whom something is not recorded. */
  readonly unknown?: readonly { readonly cause: UnknownCause; readonly of: readonly IndicatorId[]; readonly people: readonly number[] }[];
  /** Rows in which something that they answered could not be read, where that is a cause. */
  readonly unread?: readonly UnreadAt[];
  /** Whether the finding depends on which contacts are in use. */
  readonly dependsOnUse?: boolean;
  /** Whether the finding is the same without the contacts of whom it is not recorded whether they are in use. */
  readonly settled?: boolean;
  readonly silent?: { readonly k: number; readonly need: number | null; readonly holds: number | null };
}

/**
 * One reason, as values, with what it rests on, so that a reader can walk from it to the reports and their rows.
 * `words/isolation/sayReason` says it.
 */
export interface Reason {
  /**
   * The indicator it speaks of, or `silent` (who could change it), `response` (did not answer), `items` (what cannot be judged),
   * `activity` (contacts of whom it is not recorded whether they are in use), `named_from_outside`.
   */
  readonly about: IndicatorId | 'silent' | 'response' | 'items' | 'activity' | 'named_from_outside';
  /** Whether it decides the finding, or only informs. */
  readonly raises: boolean;
  /** Which contacts were looked at: all, those in use, or those of which some are not recorded to be in use. */
  readonly use: 'any' | 'active' | 'possibly';
  readonly values: ReasonValues;
  /** Reports that it counts (indices into `Reports`). */
  readonly reports: readonly number[];
  /** People whom it names (indices into `Reconciled.people`). */
  readonly people: readonly number[];
}
