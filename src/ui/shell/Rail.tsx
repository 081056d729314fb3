import { useMemo } from 'react';

import type { Decision } from '../../domain/Decision';
import type { Issue } from '../../domain/Issue';
import { selectFindings } from '../../views/selectFindings';
import { selectIssues } from '../../views/selectIssues';
import type { Page } from '../../views/pages';
import { PAGES } from '../../views/pages';
import { selectQuestions } from '../../views/people/selectQuestions';
import { selectRailCounts } from '../../views/selectRailCounts';
import { THEMES } from '../../state/Session';
import { useActions, useDerived, useKept, useSession } from '../KithContext';
import './Rail.css';

const NO_ISSUES: readonly Issue[] = [];
const NO_DECISIONS: readonly Decision[] = [];

/** The pages, in the order of the work, with a number where there is something to do. */
export function Rail({ page }: { readonly page: Page }) {
  const read = useKept((kept) => kept.study?.issues ?? NO_ISSUES);
  const codebook = useKept((kept) => kept.study?.codebook ?? null);
  const quality = useDerived((derived) => derived.analysis?.quality ?? null);
  const reconciled = useDerived((derived) => derived.analysis?.reconciled ?? null);
  const gates = useDerived((derived) => derived.analysis?.isolation.gates ?? null);
  const isolation = useDerived((derived) => derived.analysis?.isolation ?? null);
  const { goTo, setTheme } = useActions();
  const theme = useSession((session) => session.theme);
  const planned = useKept((kept) => kept.study?.plan.actions.length ?? 0);
  const identities = useDerived((derived) => derived.identities);
  const decisions = useKept((kept) => kept.study?.decisions ?? NO_DECISIONS);
  const issues = useMemo(() => selectIssues(read, reconciled?.issues ?? NO_ISSUES), [read, reconciled]);
  const findings = useMemo(
    () =>
      quality === null || reconciled === null || gates === null || codebook === null
        ? []
        : selectFindings({ quality, reconciled }, gates, codebook),
    [quality, reconciled, gates, codebook],
  );
  const questions = useMemo(
    () =>
      identities === null
        ? 0
        : selectQuestions(identities, decisions).filter(({ changes }) => changes === null || changes.length > 0).length,
    [identities, decisions],
  );
  const counts = selectRailCounts(issues, findings, isolation, { questions, planned });
  return (
    <nav className="Rail" aria-label="Pages">
      {PAGES.map(({ id, label }) => (
        <button
          type="button"
          key={id}
          className="Rail-page"
          aria-current={id === page ? 'page' : undefined}
          onClick={() => {
            goTo(id);
          }}
        >
          <span>{label}</span>
          <span className="Rail-count">{counts[id]}</span>
        </button>
      ))}
      <p className="Rail-promise">Nothing leaves this computer.</p>
      <select
        className="Rail-theme"
        aria-label="Theme"
        value={theme}
        onChange={(event) => {
          setTheme(THEMES.find((one) => one === event.target.value) ?? 'system');
        }}
      >
        <option value="system">Theme: system</option>
        <option value="light">Theme: light</option>
        <option value="dark">Theme: dark</option>
      </select>
    </nav>
  );
}
