import { lazy, Suspense, useMemo } from 'react';

import type { Analysis } from '../../domain/results/Analysis';
import type { WantedTies } from '../../domain/results/WantedTies';
import type { Study } from '../../domain/Study';
import { selectReader } from '../../views/selectReader';
import { sayChanges } from '../../words/isolation/sayChanges';
import { useActions } from '../KithContext';
import './WhatWouldChange.css';

/** What looks for them is that of planning, which the panel does not wait for. */
const HelperList = lazy(async () => ({ default: (await import('./HelperList')).HelperList }));

interface Props {
  readonly study: Study;
  readonly analysis: Analysis;
  /** Index into `Reconciled.people`. */
  readonly index: number;
  readonly changes: WantedTies;
}

/** The fewest new contacts that would change a finding, and people and networks that could be them. */
export function WhatWouldChange({ study, analysis, index, changes }: Props) {
  const { reconciled, isolation } = analysis;
  const { planFor } = useActions();
  const reader = useMemo(() => selectReader(reconciled, isolation, study.codebook), [reconciled, isolation, study.codebook]);
  const own = reconciled.people[index]?.id ?? '';
  return (
    <section className="WhatWouldChange" aria-label="What would change this">
      <h3>What would change this</h3>
      <p>{sayChanges(changes, reader)}</p>
      <Suspense fallback={null}>
        <HelperList study={study} analysis={analysis} index={index} />
      </Suspense>
      <button
        type="button"
        className="button quiet"
        onClick={() => {
          planFor([own]);
        }}
      >
        Plan for this person
      </button>
    </section>
  );
}
