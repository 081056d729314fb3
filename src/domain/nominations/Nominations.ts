import type { Activity } from '../Activity';
import type { ContactKind } from '../ContactKind';
import type { Mentoring } from '../Mentoring';
import type { Origin } from '../Origin';
import type { Position } from '../Position';

/** 0 untold, 1 first pole, 2 second pole of a dimension, as the codebook orders them. */
export type Pole = 0 | 1 | 2;

/**
 * Everything that was reported, one entry a row of a file, never overwritten and never merged.
 *
 * Held as columns, because a national study has hundreds of thousands of rows. Texts are interned in `words`
 * (entry 0 is the empty text), lists in `lists` (entry 0 is the empty list). A column that no row fills may be shorter
 * than `length` or empty: read a cell as `column[i] ?? 0`, and 0 always means *not stated* (`strength`: NaN does).
 */
export interface Nominations {
  readonly length: number;
  readonly words: readonly string[];
  readonly lists: readonly (readonly string[])[];
  /** Index into `Study.sources`. */
  readonly source: Uint16Array;
  /** Row as a spreadsheet numbers it; the header is row 1. */
  readonly row: Int32Array;
  /** As written, into `words`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly contactOrganisation: Int32Array;
  /** The contact's role and unit, as written, into `words`. */
  readonly contactRole: Int32Array;
  readonly contactUnit: Int32Array;
  /** Into `CONTACT_KINDS`. */
  readonly contactKind: Uint8Array;
  /** Network types and motives, into `lists`; spelled as in the study's codebook, in its order, without repeats. */
  readonly types: Int32Array;
  readonly motives: Int32Array;
  /** What came of the contact, in words for motives, into `lists`. */
  readonly outcomes: Int32Array;
  /** Into `ACTIVITIES`, `POSITIONS`. */
  readonly activity: Uint8Array;
  readonly position: Uint8Array;
  /** Whether the contact does much the same job: 0 untold, 1 yes, 2 no. */
  readonly likePost: Uint8Array;
  /** Into `MENTORINGS`. */
  readonly mentoring: Uint8Array;
  /** 0 untold, 1 first pole, 2 second pole, as the codebook orders them. */
  readonly structure: Uint8Array;
  readonly coordination: Uint8Array;
  readonly membership: Uint8Array;
  readonly formation: Uint8Array;
  /** Greater = closer; NaN = not told. */
  readonly strength: Float64Array;
  /** Into `words`. */
  readonly round: Int32Array;
  readonly frequency: Int32Array;
  readonly since: Int32Array;
  readonly barrier: Int32Array;
  readonly note: Int32Array;
  /** 1 = changed by hand since it was read, so that it no longer says what the row of the file says. */
  readonly edited: Uint8Array;
  /** Columns that Kith has no word for, into `words`. */
  readonly attributes: readonly { readonly name: string; readonly cells: Int32Array }[];
}

/** One row, spelled out. */
export interface Nomination {
  readonly origin: Origin;
  readonly from: string;
  readonly to: string;
  readonly contactOrganisation: string;
  readonly contactRole: string;
  readonly contactUnit: string;
  readonly contactKind: ContactKind;
  readonly types: readonly string[];
  readonly motives: readonly string[];
  readonly outcomes: readonly string[];
  readonly activity: Activity;
  readonly position: Position;
  readonly likePost: boolean | null;
  readonly mentoring: Mentoring;
  readonly structure: Pole;
  readonly coordination: 0 | 1 | 2;
  readonly membership: Pole;
  readonly formation: Pole;
  readonly strength: number | null;
  readonly round: string;
  readonly frequency: string;
  readonly since: string;
  readonly barrier: string;
  readonly note: string;
  readonly edited: boolean;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
}
