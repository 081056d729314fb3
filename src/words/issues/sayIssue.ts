import { formatCount } from '../../domain/formatCount';
import type { Issue, IssueOf } from '../../domain/Issue';
import type { IssueCode } from '../../domain/IssueValues';
import { fileIssues } from './fileIssues';
import { formatIssues } from './formatIssues';
import type { IssueSentences } from './IssueSentences';
import { nameIssues } from './nameIssues';
import { rowIssues } from './rowIssues';
import { surveyIssues } from './surveyIssues';

const SENTENCES: IssueSentences<IssueCode> = { ...fileIssues, ...rowIssues, ...nameIssues, ...formatIssues, ...surveyIssues };

/** These say by themselves in how many rows they are. */
const COUNTS_ITS_ROWS: ReadonlySet<IssueCode> = new Set<IssueCode>(['unread-activity', 'id-respelled', 'no-round', 'no-name']);

/** What is the matter, what Kith did and what you can do. What an earlier version stored is said as it stands. */
export function sayIssue(issue: Issue): string {
  if ('text' in issue.values) return issue.values.text === '' ? 'This message named an erased person.' : issue.values.text;
  const sentence = sayValues(issue);
  const rows = 'rows' in issue.values && !COUNTS_ITS_ROWS.has(issue.code) ? issue.values.rows : 1;
  return rows > 1 ? `${sentence} (${formatCount(rows)} rows; this is the first.)` : sentence;
}

function sayValues<Code extends IssueCode>({ code, values, file, row, severity }: IssueOf<Code>): string {
  return 'text' in values ? values.text : SENTENCES[code](values, { file, row, severity });
}
