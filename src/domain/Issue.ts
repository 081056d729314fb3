import type { IssueCode, IssueValues } from './IssueValues';

export type IssueSeverity = 'error' | 'warning' | 'info';

/** The sentence itself, of an issue that an earlier version stored; empty where it named a person who was erased. */
export interface SaidBefore {
  readonly text: string;
}

/**
 * Something that a person who adds a file should know: a closed code and its values, of which `words/issues/sayIssue` makes a
 * sentence. `error` = a row (or file) that was left out, `warning` = added, but look; `info` = how it was understood.
 */
export interface IssueOf<Code extends IssueCode> {
  readonly code: Code;
  readonly severity: IssueSeverity;
  readonly file: string;
  /** As a spreadsheet numbers it; `null` = the whole file. */
  readonly row: number | null;
  /** Header of the file, or Kith's name for the column; `null` = the whole row. */
  readonly column: string | null;
  readonly values: IssueValues[Code] | SaidBefore;
}

export type Issue = { [Code in IssueCode]: IssueOf<Code> }[IssueCode];

/** An issue of one code and its values, which the compiler holds together. */
export function makeIssue<Code extends IssueCode>(
  code: Code,
  severity: IssueSeverity,
  where: Pick<Issue, 'file' | 'row' | 'column'>,
  values: IssueValues[Code],
): Issue {
  // The arguments hold code and values together; a union over all codes cannot be inferred from a generic one.
  return { code, severity, file: where.file, row: where.row, column: where.column, values } as Issue;
}
