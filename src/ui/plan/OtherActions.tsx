import type { PlannedAction } from '../../domain/Plan';
import { changePlan } from '../../views/changePlan';
import type { PlanActionView } from '../../views/selectPlan';

interface Props {
  readonly others: readonly PlanActionView[];
  readonly actions: readonly PlannedAction[];
  readonly onChange: (actions: readonly PlannedAction[], about: string) => void;
}

const NAMED = 4;

/** Introductions, networks and whatever else is planned. */
export function OtherActions({ others, actions, onChange }: Props) {
  if (others.length === 0) return null;
  return (
    <section className="OtherActions card" aria-labelledby="plan-others">
      <h2 id="plan-others">Also in this plan</h2>
      <ul>
        {others.map(({ at, action, label, people, hours, why }) => {
          const names = people.map(({ name }) => name);
          const who = names.length > NAMED ? `${names.slice(0, NAMED).join(', ')} and ${names.length - NAMED} more` : names.join(' and ');
          return (
            <li key={`${at} ${action.id}`}>
              <div>
                <strong>{label}</strong> <span className="soft">{hours} hours</span>
                <p>{who}</p>
                <small>{why.join(' ')}</small>
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
    </section>
  );
}
