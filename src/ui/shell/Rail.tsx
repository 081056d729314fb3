import { useMemo } from 'react';

import type { Issue } from '../../domain/Issue';
import { selectFindings } from '../../state/selectFindings';
import { selectIssues } from '../../state/selectIssues';
import type { Room } from '../../state/Session';
import { ROOMS } from '../../state/Session';
import { selectRailCounts } from '../../state/selectRailCounts';
import { useActions, useDerived, useKept } from '../KithContext';
import './Rail.css';

const NO_ISSUES: readonly Issue[] = [];
const LABELS = { study: 'Study', people: 'People', map: 'Map', isolation: 'Isolation', compare: 'Compare' } as const;

/** The rooms, in the order of the work, with a number where there is something to do. */
export function Rail({ room }: { readonly room: Room }) {
  const read = useKept((kept) => kept.study?.issues ?? NO_ISSUES);
  const codebook = useKept((kept) => kept.study?.codebook ?? null);
  const quality = useDerived((derived) => derived.analysis?.quality ?? null);
  const reconciled = useDerived((derived) => derived.analysis?.reconciled ?? null);
  const gates = useDerived((derived) => derived.analysis?.isolation.gates ?? null);
  const flagged = useDerived((derived) => derived.analysis?.isolation.all.flagged ?? 0);
  const { goTo } = useActions();
  const issues = useMemo(() => selectIssues(read, reconciled?.issues ?? NO_ISSUES), [read, reconciled]);
  const findings = useMemo(() => (quality === null || reconciled === null || gates === null || codebook === null ? [] : selectFindings({ quality, reconciled }, gates, codebook)), [quality, reconciled, gates, codebook]);
  const counts = selectRailCounts(issues, findings, flagged);
  return (
    <nav className="Rail" aria-label="Rooms">
      {ROOMS.map((id) => (
        <button type="button" key={id} className="Rail-room" aria-current={id === room ? 'page' : undefined} onClick={() => { goTo(id); }}>
          <span>{LABELS[id]}</span>
          <span className="Rail-count">{counts[id]}</span>
        </button>
      ))}
      <p className="Rail-promise">Nothing leaves this computer.</p>
    </nav>
  );
}
