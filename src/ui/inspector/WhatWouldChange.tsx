import { useMemo } from 'react';

import type { Analysis } from '../../domain/results/Analysis';
import type { Changes } from '../../domain/results/Changes';
import type { Study } from '../../domain/Study';
import { changePlan } from '../../views/changePlan';
import { selectHelpers } from '../../views/selectHelpers';
import { selectReader } from '../../views/selectReader';
import { sayChanges } from '../../words/sayChanges';
import { useActions } from '../KithContext';
import './WhatWouldChange.css';

interface Props {
  readonly study: Study;
  readonly analysis: Analysis;
  /** Index into `Reconciled.people`. */
  readonly index: number;
  readonly changes: Changes;
}

/** The fewest new contacts that would change a finding, and people and networks that could be them. */
export function WhatWouldChange({ study, analysis: { reconciled, isolation }, index, changes }: Props) {
  const { select, setPlanActions, planFor } = useActions();
  const reader = useMemo(() => selectReader(reconciled, isolation, study.codebook), [reconciled, isolation, study.codebook]);
  const helpers = useMemo(() => selectHelpers(study, reconciled, isolation, index), [study, reconciled, isolation, index]);
  const own = reconciled.people[index]?.id ?? '';
  return (
    <section className="WhatWouldChange" aria-label="What would change this">
      <h3>What would change this</h3>
      <p>{sayChanges(changes, reader)}</p>
      {helpers.length > 0 && (
        <ul aria-label="Who could be it">
          {helpers.map(({ id, name, place, why, isNetwork, isPlanned }) => (
            <li key={id}>
              <span>
                <button
                  type="button"
                  className="WhatWouldChange-name"
                  onClick={() => {
                    select({ kind: 'person', id });
                  }}
                >
                  <bdi>{name}</bdi>
                </button>{' '}
                <bdi className="soft">{place}</bdi>
                <span className="WhatWouldChange-why">{why}</span>
              </span>
              {!isNetwork &&
                (isPlanned ? (
                  <span className="soft">In the plan</span>
                ) : (
                  <button
                    type="button"
                    className="button"
                    aria-label={`Add an introduction to ${name} to the plan`}
                    onClick={() => {
                      setPlanActions(changePlan.introduce(study.plan.actions, own, id), 'Added an introduction to the plan');
                    }}
                  >
                    Add to plan
                  </button>
                ))}
            </li>
          ))}
        </ul>
      )}
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
