import type { Work } from '../../support/Progress';
import type { IssueLog } from '../IssueLog';
import type { IsHeader } from '../files/makeHeaderTest';
import type { Sheet } from '../files/Sheet';
import type { TopRows } from './readTopRows';

/**
 * One thing that a format may recognise: a text file, a sheet of a workbook, a file within an archive, or other bytes. Only its
 * beginning is looked at until a format claims it.
 */
export interface Part {
  /** As issues name it: `net.graphml`, `answers.xlsx#Sheet1`, `export.zip/case1_ego.csv`. */
  readonly file: string;
  /** Its own name, without the file that it is in: `net.graphml`, `Sheet1`, `case1_ego.csv`. */
  readonly name: string;
  /** The place of the file that was handed over, among all of them. */
  readonly input: number;
  readonly kind: 'text' | 'sheet' | 'bytes';
  /** Hidden in its workbook: a format leaves it alone, or says that it took it. */
  readonly hidden: boolean;
  /** What the file is said to hold. */
  readonly holds: 'people' | 'contacts' | null;
  /** Its first characters, at most 4,000; empty for a sheet. */
  readonly beginning: string;
  /** Its first rows that are not blank, at most 12, as they stand: of delimited text and of sheets. A blank cell is ''. */
  readonly top: readonly (readonly string[])[];
  /** As many first rows as somebody may want to look at: at most 60. */
  readonly shown: () => TopRows;
  /** Issues about it. A reader makes tables with this log, or with one of its own for each table (see `TableToParse`). */
  readonly log: IssueLog;
  readonly bytes: () => Uint8Array;
  /** The whole text; `null` = too long to be held, and `log` says so. */
  readonly text: () => string | null;
  /** UTF-8, UTF-16 or Windows-1252 of a text, "Excel workbook" of a sheet; as a source says it. */
  readonly encoding: string;
  /**
   * The whole of it as a table. `isHeader` chooses the row of the headers among the first; the rows above are left out.
   * `names: 'raw'` leaves headers that are blank or alike as they stand, and says nothing of them. `null` = it cannot be read,
   * and `log` says why.
   */
  readonly sheet: (isHeader: IsHeader, names?: 'raw') => Work<Sheet | null>;
}
