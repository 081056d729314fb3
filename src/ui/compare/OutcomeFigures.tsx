import { useMemo } from 'react';

import type { ComparisonPlan, OutcomeComparison } from '../../domain/results/Comparison';
import { selectTestFigures, writeOutcomeText } from '../../views/selectTestFigures';
import { Behind } from './Behind';
import { Figures } from './Figures';

/** The exact figures, the sentences of the other tests, the method and the seed; all of it can be copied. */
export function OutcomeFigures({ outcome, plan }: { readonly outcome: OutcomeComparison; readonly plan: ComparisonPlan }) {
  const { groups, tests } = useMemo(() => selectTestFigures(outcome, plan.by), [outcome, plan.by]);
  const text = useMemo(() => writeOutcomeText(outcome, plan), [outcome, plan]);
  return (
    <Behind method={outcome.tests[0]?.method ?? ''} text={text}>
      <Figures caption={`${outcome.about.name} by ${plan.by}`} table={groups} />
      {outcome.tests.length > 0 && <Figures caption="Tests" table={tests} />}
      {outcome.tests.map((test) => (
        <p key={test.of[0]}>{test.sentence}</p>
      ))}
    </Behind>
  );
}
