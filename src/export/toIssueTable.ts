import type { Issue } from '../domain/Issue';
import type { Table } from './Table';

/** One row an issue, in the order in which they were found. */
export function toIssueTable(issues: readonly Issue[]): Table {
  return {
    columns: ['code', 'severity', 'file', 'row', 'column', 'message'],
    rows: issues.map(({ code, severity, file, row, column, message }) => [code, severity, file, row, column, message]),
  };
}
