import type { Understood } from '../../domain/Understood';
import type { IssueLog } from '../IssueLog';
import type { Sheet } from './Sheet';

/** A table that is to be taken, with what it holds. */
export interface TableToParse {
  readonly table: Sheet;
  readonly holds: 'people' | 'contacts';
  readonly log: IssueLog;
  /** Of a staff list, the latest day that its file knows of, as ISO text; left out = the table still has all its dates. */
  readonly asOf?: string;
  /** It lists those who answered, as nobody else was listed. */
  readonly isAnswering?: true;
  /** As what a format has understood the file, or the files, of this table and others. */
  readonly reading?: Understood;
}
