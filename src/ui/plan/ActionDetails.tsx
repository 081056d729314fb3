import { useState } from 'react';

import type { PlannedAction } from '../../domain/Plan';
import { changePlan, PLAN_KINDS } from '../../views/plan/changePlan';
import type { PlanActionView } from '../../views/plan/selectPlan';
import { CommitField } from '../parts/CommitField';
import './ActionDetails.css';

interface Props {
  readonly view: PlanActionView;
  readonly actions: readonly PlannedAction[];
  readonly onChange: (actions: readonly PlannedAction[], about: string) => void;
}

const MOST_HOURS = 1000;

/** What an action is about, when it is and how long it takes. */
export function ActionDetails({ view: { at, action, label, people, brokers, moves, time }, actions, onChange }: Props) {
  const [isOpen, setOpen] = useState(false);
  const who = people.map(({ name }) => name).join(', ');
  const isPair = PLAN_KINDS.find(({ id }) => id === action.kind)?.isPair === true;
  const edit = (change: Partial<PlannedAction>): null => {
    onChange(changePlan.edit(actions, at, change), `Changed ${label}: ${who}`);
    return null;
  };
  const text = (name: string, key: 'title' | 'occasion' | 'host', placeholder: string) => (
    <label>
      <span>{name}</span>
      <CommitField
        label={`${name} of ${label}: ${who}`}
        value={action[key]}
        placeholder={placeholder}
        onCommit={(value) => edit({ [key]: value })}
      />
    </label>
  );
  const number = (name: string, key: 'hoursAMonth' | 'months', least: number) => (
    <label>
      <span>{name}</span>
      <CommitField
        label={`${name} of ${label}: ${who}`}
        value={String(action[key])}
        inputMode="numeric"
        onCommit={(typed) => {
          const value = Number(typed);
          const isWhole = key === 'months' ? Number.isInteger(value) : Number.isInteger(4 * value);
          if (typed === '' || !isWhole || value < least || value > MOST_HOURS)
            return key === 'months' ? 'Enter a whole number from 1.' : 'Enter a number from 0, in quarters of an hour.';
          return edit({ [key]: value });
        }}
      />
    </label>
  );
  const date = (name: string, key: 'start' | 'review') => (
    <label>
      <span>{name}</span>
      <input
        type="date"
        aria-label={`${name} of ${label}: ${who}`}
        value={action[key]}
        onChange={(event) => {
          edit({ [key]: event.target.value });
        }}
      />
    </label>
  );
  return (
    <details
      className="ActionDetails"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary aria-label={`Details of ${label}: ${who}`}>{time}</summary>
      {isOpen && (
        <div className="ActionDetails-fields">
          {text('Topic', 'title', 'what it is about')}
          {text('Occasion', 'occasion', 'a shared piece of work')}
          {action.kind === 'introduction' && (
            <label>
              <span>Introduced by</span>
              <select
                aria-label={`Who introduces ${who}`}
                value={action.broker}
                onChange={(event) => {
                  edit({ broker: event.target.value });
                }}
              >
                <option value="">You</option>
                {brokers.map((person) => (
                  <option key={person.id} value={person.id}>
                    {person.name}
                  </option>
                ))}
              </select>
            </label>
          )}
          {!isPair && text('Host', 'host', 'who keeps it going')}
          {number('Hours a month', 'hoursAMonth', 0)}
          {number('Months', 'months', 1)}
          {date('First meeting', 'start')}
          {date('Review', 'review')}
          <p className="soft">{moves}</p>
        </div>
      )}
    </details>
  );
}
