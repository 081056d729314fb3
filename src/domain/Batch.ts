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

/** What one or more files hold, read and understood; nothing of it is in a study yet. */
export interface Batch {
  readonly sources: readonly Source[];
  /** Of each source, the rows that become people or contacts; known once names are settled. */
  readonly taken?: readonly number[];
  /** How many contacts will be left out, as it cannot be settled who reports them or who is meant; with `taken`. */
  readonly unsettled?: number;
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
  /** Recipes by which a file was read. */
  readonly recipes?: readonly Recipe[];
  /** Words that somebody has to say the meaning of, answered or not. */
  readonly activityWords?: readonly ActivityWord[];
  /** Words of staff lists that somebody may say another meaning of. */
  readonly standingWords?: readonly StandingWord[];
}
