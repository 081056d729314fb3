import type { Asked } from '../Instrument';
import type { Issue } from '../Issue';
import type { RoundOrder } from '../rounds/orderRounds';
import type { Person } from '../Person';
import type { Reports } from './Reports';

/** `answered` = their row is observed. All others are *missing*, never *none*. */
export type Response = 'answered' | 'no' | 'declined' | 'not_asked' | 'missing';

/**
 * A study with its names settled: who is meant by each name as written, who answered, what was asked, and the
 * reports of one round.
 */
export interface Reconciled {
  /** The round whose reports these are ('' = the study has no rounds), and all rounds, earliest first. */
  readonly round: string;
  readonly rounds: readonly string[];
  /** What their order was taken from. */
  readonly roundsBy: RoundOrder['by'];
  /** Managers of the roster first, in the roster's order; then persons off the roster and collectivities. */
  readonly people: readonly Person[];
  /** How many of `people` are managers on the roster. */
  readonly managers: number;
  /** One entry for each manager. */
  readonly response: readonly Response[];
  /** One entry for each manager: 1 = their list may have been cut off by the cap. */
  readonly capped: Uint8Array;
  /** By manager, where something that they answered could not be read as it stands; nobody else is in it. */
  readonly unread: ReadonlyMap<number, readonly UnreadAt[]>;
  /** One entry for each manager: 1 = their list may go on, as it is capped or unread, so that whom they do not name is not known. */
  readonly partial: Uint8Array;
  readonly asked: Asked;
  /** Role as written on the staff list → post (`postOf`). */
  readonly posts: ReadonlyMap<string, string>;
  readonly reports: Reports;
  /** For each manager, the people of whom they wrote a row in this round, lapsed ones included: their word about them is not missing. */
  readonly spokenOffsets: Int32Array;
  readonly spoken: Int32Array;
  /** For each nomination of the study, the person meant; −1 = not taken, −2 = nobody stands for the contact (`isTaken`). */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Found while settling names: unknown, ambiguous, themselves, answered after all. */
  /** Contacts that are on no list, and how many of them look like somebody on it, where an issue says so; `null` = nothing of the kind. */
  readonly offList: OffList | null;
  readonly issues: readonly Issue[];
}

/** A row of a file. */
export interface UnreadAt {
  readonly file: string;
  readonly row: number;
}

/** People off the staff list who are named in the round. */
export interface OffList {
  readonly count: number;
  /** Written nearly as somebody on the list, or as an id of it. */
  readonly alike: number;
  /** Whether nobody who is named is on the list. */
  readonly isAll: boolean;
}
