import { useMemo } from 'react';

import type { Analysis } from '../../domain/results/Analysis';
import type { Study } from '../../domain/Study';
import { selectWheels } from '../../views/inspector/selectWheels';
import { changePlan } from '../../views/plan/changePlan';
import { selectHelpers } from '../../views/inspector/selectHelpers';
import { useActions } from '../KithContext';
import { SmallWheel } from '../wheel/SmallWheel';

interface HelperListProps {
  readonly study: Study;
  readonly analysis: Analysis;
  /** Index into `Reconciled.people`. */
  readonly index: number;
}

/** People and networks that could be what would change a finding, and the way into the plan for each. */
export function HelperList({ study, analysis: { reconciled, isolation, wheels }, index }: HelperListProps) {
  const { select, setPlanActions } = useActions();
  const helpers = useMemo(() => selectHelpers(study, reconciled, isolation, index), [study, reconciled, isolation, index]);
  const wheelOf = selectWheels(reconciled, wheels, study.codebook);
  const own = reconciled.people[index]?.id ?? '';
  if (helpers.length === 0) return null;
  return (
    <ul aria-label="Who could be it">
      {helpers.map(({ person, id, name, place, why, isNetwork, isPlanned }) => (
        <li key={id}>
          {!isNetwork && <SmallWheel picture={wheelOf(person)} />}
          <span className="WhatWouldChange-who">
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
  );
}
