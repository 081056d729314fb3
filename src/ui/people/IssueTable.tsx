import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';

import type { Issue } from '../../domain/Issue';
import type { Study } from '../../domain/Study';
import { formatCount } from '../../domain/formatCount';
import { arrangeRows } from '../../tables/arrangeRows';
import { asRows } from '../../tables/asRows';
import { selectIssueDeeds, selectIssueRows, tabulateIssues, type IssueDeed, type IssueRow } from '../../views/people/selectIssueRows';
import { useActions } from '../KithContext';
import { CommitField } from '../parts/CommitField';
import { DownloadTable } from '../parts/DownloadTable';
import { useInSlices } from '../parts/useInSlices';
import { Narrow } from './Narrow';

/** Nobody looks at thousands of rows one by one; the list that is downloaded has them all. */
const MOST = 500;
const NONE = new Int32Array(0);
const TEXTS = ['said', 'file', 'place'] as const satisfies readonly (keyof IssueRow)[];
const NARROWED = [
  { id: 'state', everything: 'Left out, to check, notes' },
  { id: 'kind', everything: 'All kinds' },
  { id: 'file', everything: 'All files' },
] as const;

/** What was found while reading the files and settling names: found, filtered, corrected where it stands, and downloaded. */
export function IssueTable({ study, issues }: { readonly study: Study; readonly issues: readonly Issue[] }) {
  const [typed, setTyped] = useState('');
  const [only, setOnly] = useState<ReadonlyMap<keyof IssueRow, string>>(new Map());
  const rows = useMemo(() => selectIssueRows(issues), [issues]);
  const shownAt = useInSlices(() => arrangeRows(asRows(rows), { typed, columns: TEXTS, only, order: null }), [rows, typed, only], NONE);
  const deeds = useMemo(
    () =>
      selectIssueDeeds(
        study,
        Array.from(shownAt.subarray(0, MOST), (at) => issues[at]).filter((issue) => issue !== undefined),
      ),
    [study, issues, shownAt],
  );
  if (issues.length === 0) return <p className="soft">Nothing to check: every row was added as written.</p>;
  return (
    <>
      <Narrow
        label="Find something to check"
        typed={typed}
        onTyped={setTyped}
        rows={asRows(rows)}
        columns={NARROWED}
        only={only}
        onOnly={setOnly}
        words={formatCount(shownAt.length, 'thing to look at', 'things to look at')}
      />
      <div className="PeoplePage-issues card">
        <ul className="IssueTable" aria-label="To check">
          {deeds.map((deed, at) => {
            const row = rows[shownAt[at] ?? -1];
            return row === undefined ? null : <IssueLine key={`${row.key} ${row.said}`} row={row} deed={deed} />;
          })}
          {shownAt.length > MOST && (
            <li className="soft">{formatCount(shownAt.length - MOST)} more: filter them, or download the whole list.</li>
          )}
        </ul>
      </div>
      <div className="IssueTable-foot">
        <DownloadTable table={() => tabulateIssues(Array.from(shownAt, (at) => rows[at]).filter((row) => row !== undefined))} />
      </div>
    </>
  );
}

function IssueLine({ row, deed: { issue, cell, mayBeTickedOff } }: { readonly row: IssueRow; readonly deed: IssueDeed }) {
  const { mendIssue, tickOffIssue } = useActions();
  const [isOpen, setOpen] = useState(false);
  const { state, kind, file, place, said } = row;
  const where = [file, place].filter((part) => part !== '').join(', ');
  return (
    <li data-severity={issue.severity}>
      <span className="IssueList-severity" title={kind}>
        {state}
      </span>
      <span>
        <span className="soft">{where}</span>
        <br />
        {said}
      </span>
      <span className="IssueTable-deeds">
        {cell !== null && isOpen && (
          <CommitField label={`Correct ${where}`} value={cell.text} placeholder="blank" onCommit={(text) => mendIssue(issue, cell, text)} />
        )}
        {cell !== null && !isOpen && (
          <Button
            aria-label={`Correct ${where}`}
            onPress={() => {
              setOpen(true);
            }}
          >
            Correct
          </Button>
        )}
        {mayBeTickedOff && (
          <Button
            className="button quiet"
            aria-label={`Tick off ${where}`}
            onPress={() => {
              tickOffIssue(issue);
            }}
          >
            Tick off
          </Button>
        )}
      </span>
    </li>
  );
}
