import type { Issue } from '../../domain/Issue';
import { IssueList } from '../parts/IssueList';

/** Nobody mends thousands of rows one by one; what is common to them is told by the first. */
const MOST = 2000;

/** What was found while reading the files and settling names. */
export function IssueTable({ issues }: { readonly issues: readonly Issue[] }) {
  if (issues.length === 0) return <p className="soft">Nothing to check: every row was added as written.</p>;
  return (
    <div className="PeoplePage-issues card">
      <IssueList issues={issues} most={MOST} />
    </div>
  );
}
