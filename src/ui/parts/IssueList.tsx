import { ISSUE_MEANINGS } from '../../words/issues/issueMeanings';
import { isolateName, isolateQuoted } from '../../support/isolateName';
import type { Issue } from '../../domain/Issue';
import { sayIssue } from '../../words/issues/sayIssue';
import './IssueList.css';

const WORDS = { error: 'Left out', warning: 'Check', info: 'Note' } as const;

/** Issues with the place they are about, what is the matter, and what to do. */
export function IssueList({ issues, most }: { readonly issues: readonly Issue[]; readonly most: number }) {
  return (
    <ul className="IssueList">
      {issues.slice(0, most).map((issue, index) => (
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
            {isolateQuoted(sayIssue(issue))}
          </span>
        </li>
      ))}
      {issues.length > most && <li>… and {issues.length - most} more.</li>}
    </ul>
  );
}
