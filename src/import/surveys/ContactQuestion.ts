import type { ContactColumn } from '../columns/contactColumns';
import type { PlacedColumns, SurveyColumn } from './SurveyColumn';

/** Something that is said of each contact, in a column for each place. */
export interface ContactDetail {
  readonly title: string;
  /** The column of Kith that it fills; `attribute` = it is kept under its title. A yes adds `flag` to a list. */
  readonly into: ContactColumn | 'attribute';
  /** Network type or motive that a yes stands for; blank = the cell says it itself. */
  readonly flag: string;
  /** By place of the contact. */
  readonly columns: ReadonlyMap<number, SurveyColumn>;
}

/** A question that asks for contacts: cells that hold names, or options that are names. */
export interface ContactQuestion {
  readonly question: string;
  readonly kind: 'names' | 'options';
  readonly slots: PlacedColumns;
  readonly details: readonly ContactDetail[];
  /** "Any others?" was asked as well, so that the places are no limit. */
  readonly isOpen?: true;
}
