import { useMemo } from 'react';

import type { Comparison, OutcomeComparison } from '../../domain/results/Comparison';
import { selectTestFigures, writeOutcomeText } from '../../views/compare/selectTestFigures';
import { sayTest } from '../../words/compare/sayTest';
import { Behind } from './Behind';
import { Figures } from './Figures';

/** The exact figures, the sentences of the other tests, the method and the seed; all of it can be copied. */
export function OutcomeFigures({ outcome, comparison }: { readonly outcome: OutcomeComparison; readonly comparison: Comparison }) {
  const { plan } = comparison;
  const { groups, tests } = useMemo(() => selectTestFigures(outcome, plan.by), [outcome, plan.by]);
  const text = useMemo(() => writeOutcomeText(outcome, comparison), [outcome, comparison]);
  const said = useMemo(() => outcome.tests.map((test) => sayTest(outcome, test, comparison)), [outcome, comparison]);
  return (
    <Behind method={said[0]?.method ?? ''} text={text}>
      <Figures caption={`${outcome.about.name} by ${plan.by}`} table={groups} />
      {outcome.tests.length > 0 && <Figures caption="Tests" table={tests} />}
      {said.slice(1).map(({ sentence }) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Behind>
  );
}
