import { ISSUE_MEANINGS } from '../../words/issues/issueMeanings';
import { isolateName, isolateQuoted } from '../../support/isolateName';
import type { Issue } from '../../domain/Issue';
import { gatherIssues } from '../../words/issues/gatherIssues';
import './IssueList.css';

const WORDS = { error: 'Left out', warning: 'Check', info: 'Note' } as const;

/** Issues with the place they are about, what is the matter, and what to do. */
export function IssueList({ issues, most }: { readonly issues: readonly Issue[]; readonly most: number }) {
  const lines = gatherIssues(issues);
  return (
    <ul className="IssueList">
      {lines.slice(0, most).map(({ issue, text }, index) => (
        <li key={index} data-severity={issue.severity}>
          <span className="IssueList-severity" title={ISSUE_MEANINGS[issue.code]}>
            {WORDS[issue.severity]}
          </span>
          <span>
            <span className="soft">
              {[isolateName(issue.file), issue.row === null ? '' : `row ${issue.row}`, isolateName(issue.column ?? '')]
                .filter((part) => part !== '')
                .join(', ')}
            </span>
            <br />
            {isolateQuoted(text)}
          </span>
        </li>
      ))}
      {lines.length > most && <li>… and {lines.length - most} more.</li>}
    </ul>
  );
}
