import type { Issue } from '../../domain/Issue';
import type { IssueCode, IssueValues } from '../../domain/IssueValues';

/** For each code, its sentence. `row` = the row that it is about, or the first of those. */
export type IssueSentences<Codes extends IssueCode> = {
  readonly [Code in Codes]: (values: IssueValues[Code], where: Pick<Issue, 'file' | 'row' | 'severity'>) => string;
};
