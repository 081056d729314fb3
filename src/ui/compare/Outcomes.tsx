import { useMemo, useState } from 'react';

import type { CompareAnswers } from '../../domain/CompareQuestion';
import type { Reconciled } from '../../domain/results/Reconciled';
import { selectComparisonHeadline } from '../../views/selectComparisonHeadline';
import { CompareChoices } from './CompareChoices';
import { OutcomeCard } from './OutcomeCard';

/** One outcome a card, for groups or for organisations. */
export function Outcomes({ comparison, offered, reconciled }: CompareAnswers['outcomes'] & { readonly reconciled: Reconciled }) {
  const [split, setSplit] = useState(false);
  const { headline, qualification } = useMemo(() => selectComparisonHeadline(comparison), [comparison]);
  return (
    <>
      <h1 tabIndex={-1}>{headline}</h1>
      <p className="ComparePage-qualification">{qualification}</p>
      <CompareChoices comparison={comparison} offered={offered} split={split} onSplit={setSplit} />
      <div className="ComparePage-cards">
        {comparison.outcomes.map((outcome) => (
          <OutcomeCard key={outcome.about.id} outcome={outcome} comparison={comparison} reconciled={reconciled} split={split} />
        ))}
      </div>
    </>
  );
}
