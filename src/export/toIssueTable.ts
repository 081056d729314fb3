import { joinNames } from '../support/isolateName';
import type { Issue } from '../domain/Issue';
import { sayIssueWithOption } from '../words/issues/sayIssueWithOption';
import type { JsonValue } from './JsonValue';
import type { Table } from '../domain/results/Table';

/** One row an issue, in the order in which they were found. */
export function toIssueTable(issues: readonly Issue[]): Table {
  return {
    columns: ['code', 'severity', 'file', 'row', 'column', 'message'],
    rows: issues.map((issue) => [issue.code, issue.severity, issue.file, issue.row, issue.column, joinNames(sayIssueWithOption(issue))]),
  };
}

/** As the command line gives it: its sentence, and not the values that it is made of. docs/command-line.md, "Results". */
export function toIssueJson(issue: Issue): JsonValue {
  const { code, severity, file, row, column } = issue;
  return { code, severity, file, row, column, message: joinNames(sayIssueWithOption(issue)) };
}
