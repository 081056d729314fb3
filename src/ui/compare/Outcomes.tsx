import { useEffect, useMemo, useState } from 'react';

import type { CompareAnswers } from '../../domain/CompareQuestion';
import type { Reconciled } from '../../domain/results/Reconciled';
import { tabulateValues } from '../../views/compare/tabulateValues';
import { sayComparison } from '../../words/compare/summaryWords';
import { useAreNamesShown } from '../KithContext';
import { DownloadTable } from '../parts/DownloadTable';
import { CompareChoices } from './CompareChoices';
import { cardId, OutcomeCard } from './OutcomeCard';

/** For researchers: one outcome a card, for groups or for organisations, with everything that there is to say. */
export function Outcomes({
  comparison,
  offered,
  reconciled,
  opened,
}: CompareAnswers['outcomes'] & {
  readonly reconciled: Reconciled;
  /** The outcome that the summary led to; '' = none. */
  readonly opened: string;
}) {
  const [split, setSplit] = useState(false);
  const ids = useAreNamesShown();
  const { headline, qualification } = useMemo(() => sayComparison(comparison), [comparison]);
  useEffect(() => {
    const card = opened === '' ? null : document.getElementById(cardId(opened));
    card?.scrollIntoView({ block: 'start' });
    card?.querySelector('button')?.focus({ preventScroll: true });
  }, [opened]);
  return (
    <>
      <h1 tabIndex={-1}>{headline}</h1>
      <p className="ComparePage-qualification ComparePage-growing">{qualification}</p>
      <CompareChoices comparison={comparison} offered={offered} split={split} onSplit={setSplit} />
      <div className="CompareChoices" role="group" aria-label="Values of managers">
        Values of managers, to check these tests elsewhere: <DownloadTable table={() => tabulateValues(comparison, reconciled, ids)} />
      </div>
      <div className="ComparePage-cards">
        {comparison.outcomes.map((outcome) => (
          <OutcomeCard key={outcome.about.id} outcome={outcome} comparison={comparison} reconciled={reconciled} split={split} />
        ))}
      </div>
    </>
  );
}
