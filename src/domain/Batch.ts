import type { Codebook } from '../codebook/Codebook';
import type { Instrument } from './Instrument';
import type { Issue } from './Issue';
import type { Nominations } from './nominations/Nominations';
import type { Person } from './Person';
import type { Meant, Recipe } from './Recipe';
import type { Source } from './Source';

/** A word of the activity column that Kith cannot read by itself, and in how many rows it stands; one entry for all its spellings. */
export interface ActivityWord {
  readonly word: string;
  readonly rows: number;
}

/** What staff lists say of people who may not be in post: of how many, and what it is taken to mean. */
export interface StandingWord {
  /** “Status: Left”; of a date, the header of its column. */
  readonly written: string;
  readonly people: number;
  readonly meant: Meant;
}

/** When the answers of a file were given. */
export interface AnsweringDays {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Somebody who answers and is not on the staff list as written: their answers are left out until somebody says who they are. */
export interface UnknownReporter {
  readonly written: string;
  readonly file: string;
  /** The first of their rows, and how many of their contacts there are. */
  readonly row: number;
  readonly contacts: number;
  /** `several` = two on the list have the name. */
  readonly fits: 'nobody' | 'several';
  /** Managers whose names are like it, or whose name it is. */
  readonly like: readonly { readonly id: string; readonly name: string }[];
}

/** What one or more files hold, read and understood; nothing of it is in a study yet. */
export interface Batch {
  readonly sources: readonly Source[];
  /** Of each source, the rows that become people or contacts; known once names are settled. */
  readonly taken?: readonly number[];
  /** How many contacts will be left out, as it cannot be settled who reports them or who is meant; with `taken`. */
  readonly unsettled?: number;
  /** Who answers and cannot be found on the staff list; with `taken`. */
  readonly unknownReporters?: readonly UnknownReporter[];
  readonly people: readonly Person[];
  /** What files say of people who are in the study already and whom they do not list: all else is blank. */
  readonly updates?: readonly Person[];
  readonly nominations: Nominations;
  readonly issues: readonly Issue[];
  /** Files, and sheets, of which nothing could be read; the issues say why. What rests on the others alone would be wrong. */
  readonly unread: readonly string[];
  readonly instrument: Instrument;
  /** The study's codebook with the entries that the files added. */
  readonly codebook: Codebook;
  /** Of files that say when they were answered, by name: the first and the last day, as ISO text. */
  readonly answered?: readonly AnsweringDays[];
  /** Recipes by which a file was read. */
  readonly recipes?: readonly Recipe[];
  /** Words that somebody has to say the meaning of, answered or not. */
  readonly activityWords?: readonly ActivityWord[];
  /** Words of staff lists that somebody may say another meaning of. */
  readonly standingWords?: readonly StandingWord[];
}
