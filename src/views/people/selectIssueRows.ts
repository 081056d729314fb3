import type { Issue } from '../../domain/Issue';
import type { NamedTable } from '../../domain/results/Table';
import type { Study } from '../../domain/Study';
import { findIssueCell, indexRows, mayBeTickedOff, type IssueCell } from '../../editing/buildMend';
import { isolateName, isolateQuoted, joinNames } from '../../support/isolateName';
import { ISSUE_MEANINGS } from '../../words/issues/issueMeanings';
import { sayIssue } from '../../words/issues/sayIssue';

/** An issue as a row that can be looked for. */
export interface IssueRow {
  readonly key: string;
  readonly state: 'Left out' | 'Check' | 'Note';
  readonly kind: string;
  readonly file: string;
  /** The row and the column of the file. */
  readonly place: string;
  readonly said: string;
}

/** What can be done about an issue. */
export interface IssueDeed {
  readonly issue: Issue;
  readonly cell: IssueCell | null;
  readonly mayBeTickedOff: boolean;
}

const STATES = { error: 'Left out', warning: 'Check', info: 'Note' } as const;

/** The issues as rows, in their order. */
export function selectIssueRows(issues: readonly Issue[]): readonly IssueRow[] {
  return issues.map((issue, at) => ({
    key: String(at),
    state: STATES[issue.severity],
    kind: ISSUE_MEANINGS[issue.code].replace(/\.$/, ''),
    file: isolateName(issue.file),
    place: [issue.row === null ? '' : `row ${issue.row}`, isolateName(issue.column ?? '')].filter((part) => part !== '').join(', '),
    said: isolateQuoted(sayIssue(issue)),
  }));
}

/** Of these issues, what can be done: a cell that is there can be corrected, and what was only read can be ticked off. */
export function selectIssueDeeds(study: Study, issues: readonly Issue[]): readonly IssueDeed[] {
  const rows = { people: indexRows(study, 'people'), contacts: indexRows(study, 'contacts') };
  return issues.map((issue) => ({ issue, cell: findIssueCell(study, issue, rows), mayBeTickedOff: mayBeTickedOff(study, issue) }));
}

/** A list to send to those who made the files, with a column for their answer. */
export function tabulateIssues(rows: readonly IssueRow[]): NamedTable {
  return {
    name: 'To check',
    columns: ['File', 'Where', 'What became of it', 'What to look at', 'Correction'],
    rows: rows.map(({ file, place, state, said }) => [joinNames(file), joinNames(place), state, joinNames(said), null]),
  };
}
