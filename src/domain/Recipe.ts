/** What one column of a file means. */
export interface ColumnRule {
  /** Its title: the cells of its header rows together; of several alike the later are numbered. */
  readonly header: string;
  /** A meaning of `import/mapping/meanings.ts`: `from`, `to`, `keep`, `skip`, a column of Kith. */
  readonly as: string;
  /** Of a contact, or of what is said of one: for which question (an index) and in which place, from 1. */
  readonly question: number;
  readonly place: number;
  /** What a yes in the column stands for: a person to choose, a network type, a motive; blank = the cell says it itself. */
  readonly word: string;
}

/** A question that asks for contacts, and what its contacts are for; blank = it does not say. */
export interface RecipeQuestion {
  readonly title: string;
  readonly type: string;
  readonly motive: string;
}

export const WORD_KINDS = ['type', 'motive', 'group', 'activity', 'standing'] as const;

/** What a word of a staff list can mean: that somebody has left, or that they are in post. */
export const STANDINGS = ['left', 'in_post'] as const;
export type Meant = (typeof STANDINGS)[number];

/** A word as files write it, and what it means: a word of the codebook, or one of `ReadActivity` or `STANDINGS`. */
export interface WordRule {
  readonly of: (typeof WORD_KINDS)[number];
  readonly written: string;
  readonly meant: string;
}

/** What a row of the file is: somebody on the staff list, one contact, or all that a respondent answered. */
export const ROW_KINDS = ['person', 'contact', 'respondent'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/**
 * How files of one shape are read, as rules and decisions and never as edited cells: the next file of the same shape is read
 * the same way. It belongs to the study, and can be saved as a file of its own.
 */
export interface Recipe {
  /** What it is called: at first after the file that it was made for. */
  readonly name: string;
  readonly rows: RowKind;
  /** How many rows are headers, one below the other. */
  readonly headerRows: number;
  /** Every column that the file had. */
  readonly columns: readonly ColumnRule[];
  readonly questions: readonly RecipeQuestion[];
  readonly words: readonly WordRule[];
}

/** Why a column was guessed to mean what it does. */
export type GuessReason =
  'header' | 'listed' | 'respondent' | 'names' | 'option' | 'about-contact' | 'private' | 'form' | 'answer' | 'blank';

/** What a column is guessed to mean, for somebody to look at. */
export interface GuessedColumn {
  readonly reason: GuessReason;
  /** Of its different cells, how many there are and how many name somebody on the staff list. */
  readonly cells: number;
  readonly listed: number;
  /** The first different cells that say something. */
  readonly samples: readonly string[];
}
