import { useState } from 'react';

import type { PlannedAction } from '../../domain/Plan';
import { changePlan } from '../../views/plan/changePlan';
import type { PlanActionView } from '../../views/plan/selectPlan';

import { ActionDetails } from './ActionDetails';
import './OtherActions.css';

interface Props {
  readonly others: readonly PlanActionView[];
  readonly actions: readonly PlannedAction[];
  readonly onChange: (actions: readonly PlannedAction[], about: string) => void;
}

const NAMED = 4;
/** Of hundreds the page would be slow. */
const AT_FIRST = 60;

/** Introductions, networks and whatever else is planned. */
export function OtherActions({ others, actions, onChange }: Props) {
  const [shown, setShown] = useState(AT_FIRST);
  if (others.length === 0) return null;
  return (
    <section className="OtherActions card" aria-labelledby="plan-others">
      <h2 id="plan-others">Also in this plan</h2>
      <ul className="PlanPage-lines">
        {others.slice(0, shown).map((view) => {
          const { at, action, label, people, hours, why, broken, stage } = view;
          const names = people.map(({ name }) => name);
          const who = names.length > NAMED ? `${names.slice(0, NAMED).join(', ')} and ${names.length - NAMED} more` : names.join(' and ');
          return (
            <li key={`${at} ${action.id}`}>
              <div>
                <strong>{label}</strong> <span className="soft">{stage === 'stopped' ? 'Stopped' : `${hours} hours`}</span>
                <p>{who}</p>
                <small>{why.join(' ')}</small>
                {broken !== '' && <strong className="PlanPage-broken">{broken}</strong>}
                <ActionDetails view={view} actions={actions} onChange={onChange} />
              </div>
              <div className="OtherActions-tools">
                <label>
                  <input
                    type="checkbox"
                    checked={action.locked}
                    aria-label={`Lock ${label}: ${who}`}
                    onChange={(event) => {
                      onChange(changePlan.edit(actions, at, { locked: event.target.checked }), `Locked ${label}`);
                    }}
                  />{' '}
                  Lock
                </label>
                <button
                  type="button"
                  className="button quiet"
                  aria-label={`Remove ${label}: ${who}`}
                  onClick={() => {
                    onChange(changePlan.remove(actions, at), `Removed from the plan: ${label}`);
                  }}
                >
                  Remove
                </button>
              </div>
            </li>
          );
        })}
      </ul>
      {others.length > shown && (
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            setShown(4 * shown);
          }}
        >
          Show more
        </button>
      )}
    </section>
  );
}
