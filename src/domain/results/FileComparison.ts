import type { Decision } from '../Decision';
import type { Step } from '../steps/Step';

/** A cell before and after, as a file would have it. */
export interface CellChange {
  /** Kith's name for the column; an attribute's own name after `@`. */
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** Somebody of the staff list, or a contact that somebody reports. */
export interface ComparedRow {
  readonly of: 'person' | 'contact';
  /** The person, or who reports. */
  readonly who: string;
  /** Who is named; '' = it is a person. */
  readonly to: string;
  readonly file: string;
  /** As a spreadsheet numbers it; `null` = it stands in no file. */
  readonly row: number | null;
}

export interface ChangedRow extends ComparedRow {
  readonly cells: readonly CellChange[];
}

/** Changed by hand, and another thing in the file. What was done by hand stays, unless somebody says otherwise. */
export interface EditConflict extends ComparedRow {
  /** What it goes by among the answers. */
  readonly key: string;
  /** `cell` = both changed it; `removed` = removed by hand, and still in the file; `gone` = changed by hand, and no longer in the file. */
  readonly what: 'cell' | 'removed' | 'gone';
  readonly column: string;
  readonly mine: string;
  readonly theirs: string;
}

export interface PeopleAndContacts {
  readonly people: number;
  readonly contacts: number;
}

/** A file that may be a later version of one that the study has, whatever it is called. */
export interface LikeFile {
  readonly file: string;
  readonly earlier: string;
  /** People who are listed, or who answer, in both; and in the earlier one. */
  readonly people: number;
  readonly of: number;
  /** Of those who answer in the earlier one, how many do not in this one. */
  readonly lacks: number;
  /** It is called like the earlier one, whatever is in it. */
  readonly isNamed: boolean;
  /** The round of the earlier answers; '' = they have none, or several. */
  readonly round: string;
  /** It may be answers of another round; `null` = it is a staff list, says the rounds itself, or nobody answers again. */
  readonly again: AnswersAgain | null;
}

/** Answers of people who have answered already, or that were given long after the others had been added. */
export interface AnswersAgain {
  readonly earlier: string;
  /** Who answers in both, and who answers in the earlier file. */
  readonly people: number;
  readonly of: number;
  /** Of those in both, how many name others than before. */
  readonly otherwise: number;
  /** The first and the last day of answering, as ISO text; '' = the file does not say. */
  readonly from: string;
  readonly to: string;
  /** All of it was answered a month or more after the earlier file was added. */
  readonly isLater: boolean;
}

/** Columns in which an earlier file said something, and that the file which takes its place does not have, or leaves blank. */
export interface LostColumns {
  readonly file: string;
  readonly of: 'people' | 'contacts';
  readonly headers: readonly string[];
}

/** What files would change in a study that is there already. Lists may be shorter than their counts. */
export interface FileComparison {
  /** Files of the study, and those that take their place. */
  readonly replaced: readonly { readonly earlier: string; readonly file: string }[];
  readonly counts: { readonly [What in 'added' | 'changed' | 'removed' | 'same']: PeopleAndContacts };
  /** Of the people who answered before there was a staff list, how many are on it, and how many it does not have as written. */
  readonly answered: { readonly listed: number; readonly unknown: number };
  /** People who answered in a file whose place another takes, and who answer in none any more. */
  readonly silenced: number;
  /** Cells and rows that were changed by hand, and stay so. */
  readonly kept: number;
  readonly added: readonly ComparedRow[];
  readonly changed: readonly ChangedRow[];
  readonly removed: readonly ComparedRow[];
  readonly conflicts: readonly EditConflict[];
  /** Answers about who is who whose names stand in no row any more: they are kept, in case the names come again. */
  readonly idle: readonly Decision[];
  readonly lost: readonly LostColumns[];
  /** What adding the files does, with these answers; no changes = they hold nothing that is not there. */
  readonly step: Step;
}
