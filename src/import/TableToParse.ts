import type { Understood } from '../domain/Understood';
import type { IssueLog } from './IssueLog';
import type { Sheet } from './Sheet';

/** A table that is to be taken, with what it holds. */
export interface TableToParse {
  readonly table: Sheet;
  readonly holds: 'people' | 'contacts';
  readonly log: IssueLog;
  /** Of the first table of a file, or of several, that a format has understood. */
  readonly reading?: Understood;
}
