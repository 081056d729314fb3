import { useMemo, useState } from 'react';

import type { Analysis } from '../../domain/Analysis';
import type { ComparisonPicture } from '../../domain/ComparisonPicture';
import { selectComparisonHeadline } from '../../state/selectComparisonHeadline';
import { useDerived } from '../KithContext';
import { CompareChoices } from './CompareChoices';
import { OutcomeCard } from './OutcomeCard';
import './CompareRoom.css';

/** Groups, or organisations, side by side: what differs, by how much, and how far that can be told from chance. */
export function CompareRoom() {
  const analysis = useDerived((derived) => derived.analysis);
  const picture = useDerived((derived) => derived.comparison);
  if (analysis === null || picture === null)
    return (
      <div className="CompareRoom">
        <h1 tabIndex={-1}>Groups side by side</h1>
        <p className="soft">Giving the labels out anew, some thousand times over…</p>
      </div>
    );
  return <Compared analysis={analysis} picture={picture} />;
}

function Compared({ analysis, picture }: { readonly analysis: Analysis; readonly picture: ComparisonPicture }) {
  const current = useDerived((derived) => derived.comparisonCurrent);
  const [split, setSplit] = useState(false);
  const { comparison, offered } = picture;
  const { headline, qualification } = useMemo(() => selectComparisonHeadline(comparison), [comparison]);
  return (
    <div className="CompareRoom">
      <header>
        <h1 tabIndex={-1}>{headline}</h1>
        <p className="CompareRoom-qualification">{qualification}</p>
      </header>
      <CompareChoices comparison={comparison} offered={offered} split={split} onSplit={setSplit} />
      <div className="CompareRoom-outcomes" data-current={current} aria-busy={!current}>
        {comparison.outcomes.map((outcome) => (
          <OutcomeCard key={outcome.about.id} outcome={outcome} comparison={comparison} reconciled={analysis.reconciled} split={split} />
        ))}
      </div>
    </div>
  );
}
