import { useState } from 'react';

import type { PlannedAction } from '../../domain/Plan';
import { changePlan } from '../../views/plan/changePlan';
import type { ProgressRow, ProgressView } from '../../views/plan/selectProgress';
import { STAGES } from '../../views/plan/selectProgress';
import { CommitField } from '../parts/CommitField';
import './PlanProgressView.css';

interface Props {
  readonly view: ProgressView;
  readonly actions: readonly PlannedAction[];
  readonly hasRounds: boolean;
  readonly onChange: (actions: readonly PlannedAction[], about: string) => void;
}

/** Of hundreds the page would be slow. */
const AT_FIRST = 60;

/** How far the plan has come: what was offered, what took place, what it took, which sets go on, and what a second round shows. */
export function PlanProgressView({ view, actions, hasRounds, onChange }: Props) {
  const [shown, setShown] = useState(AT_FIRST);
  const [day, setDay] = useState('');
  return (
    <div className="PlanProgress">
      <section className="card" aria-labelledby="plan-progress">
        <h2 id="plan-progress">Progress</h2>
        <dl className="PlanProgress-stages">
          {view.stages.map(({ id, label, count }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
        <p>{view.spent}</p>
        {view.alive.length > 0 && <p className="soft">{view.alive.join(' · ')}. A set counts as alive if two members or more say so.</p>}
      </section>
      {view.evaluation !== null && <Evaluation view={view} hasRounds={hasRounds} />}
      {view.rows.length > 0 && (
        <section className="PlanProgress-list card" aria-labelledby="plan-actions">
          <div className="PlanProgress-head">
            <h2 id="plan-actions">Actions</h2>
            <button
              type="button"
              className="button"
              disabled={actions.every(({ stage }) => stage !== 'planned')}
              onClick={() => {
                onChange(changePlan.offerAll(actions), 'Offered what was planned');
              }}
            >
              Mark all planned as offered
            </button>
          </div>
          {view.undated > 0 && (
            <div className="PlanProgress-dates">
              <label>
                First meeting of the {view.undated} without a date{' '}
                <input
                  type="date"
                  value={day}
                  onChange={(event) => {
                    setDay(event.target.value);
                  }}
                />
              </label>
              <button
                type="button"
                className="button"
                disabled={day === ''}
                onClick={() => {
                  onChange(changePlan.setDay(actions, day), 'Set first meetings');
                }}
              >
                Set date
              </button>
              <span className="soft">Without a date they are not in the calendar file.</span>
            </div>
          )}
          <table>
            <thead>
              <tr>
                <th scope="col">Action</th>
                <th scope="col">Who</th>
                <th scope="col">Stage</th>
                <th scope="col">Hours planned</th>
                <th scope="col">Hours spent</th>
              </tr>
            </thead>
            <tbody>
              {view.rows.slice(0, shown).map((row) => (
                <ProgressLine key={`${row.at} ${row.action.id}`} row={row} actions={actions} onChange={onChange} />
              ))}
            </tbody>
          </table>
          {view.rows.length > shown && (
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
      )}
      {view.evaluation === null && <Evaluation view={view} hasRounds={hasRounds} />}
    </div>
  );
}

/** What a second round shows, before the list of actions as soon as there is one. */
function Evaluation({ view, hasRounds }: Pick<Props, 'view' | 'hasRounds'>) {
  return (
    <section className="PlanProgress-evaluation card" aria-labelledby="plan-evaluation">
      <h2 id="plan-evaluation">What a second round shows</h2>
      {view.evaluation === null ? (
        <p className="soft">
          {hasRounds
            ? 'Set what was offered to “Offered” or later. Kith then compares the last two rounds.'
            : 'Ask everybody again later. On People, choose “Add files” and add the new answers to this study; a column “round” says which answers are of which round. Kith then shows which contacts formed, and compares those who were offered something with those who were not.'}
        </p>
      ) : (
        <>
          <ul>
            {view.evaluation.findings.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <h3>How to read this</h3>
          <ul>
            {view.evaluation.cautions.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <h3>Harms to look for</h3>
          <ul>
            {view.evaluation.harms.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function ProgressLine({
  row: { at, action, label, people, hours, meets },
  actions,
  onChange,
}: Pick<Props, 'actions' | 'onChange'> & { readonly row: ProgressRow }) {
  const who = people.map(({ name }) => name).join(', ');
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        {who}
        {meets.map(({ after, label: said, people: still }) => (
          <details key={after}>
            <summary>{said}</summary>
            <div className="PlanProgress-meets" role="group" aria-label={`${label}, ${said}`}>
              {people.map(({ id, name }) => (
                <label key={id}>
                  <input
                    type="checkbox"
                    checked={still?.includes(id) === true}
                    onChange={() => {
                      const now = still ?? [];
                      const next = now.includes(id) ? now.filter((each) => each !== id) : [...now, id];
                      onChange(changePlan.recordMeets(actions, at, after, next), 'Recorded who still meets');
                    }}
                  />{' '}
                  {name}
                </label>
              ))}
              <button
                type="button"
                className="button quiet"
                onClick={() => {
                  onChange(changePlan.recordMeets(actions, at, after, []), 'Recorded that nobody still meets');
                }}
              >
                Nobody still meets
              </button>
              <button
                type="button"
                className="button quiet"
                disabled={still === null}
                onClick={() => {
                  onChange(changePlan.recordMeets(actions, at, after, null), 'Recorded that nobody was asked');
                }}
              >
                Not asked
              </button>
            </div>
          </details>
        ))}
      </td>
      <td>
        <select
          aria-label={`Stage of ${label}: ${who}`}
          value={action.stage}
          onChange={(event) => {
            const stage = STAGES.find(({ id }) => id === event.target.value);
            if (stage !== undefined)
              onChange(changePlan.edit(actions, at, { stage: stage.id }), `${label} for ${who}: ${stage.label.toLowerCase()}`);
          }}
        >
          {STAGES.map(({ id, label: called }) => (
            <option key={id} value={id}>
              {called}
            </option>
          ))}
        </select>
      </td>
      <td>{hours}</td>
      <td>
        <CommitField
          label={`Hours spent on ${label}: ${who}`}
          value={action.spent === null ? '' : String(action.spent)}
          placeholder="not recorded"
          inputMode="numeric"
          onCommit={(text) => {
            const spent = Number(text);
            if (text !== '' && !(spent >= 0 && spent <= 100_000)) return 'Enter hours as a number from 0, or leave it empty.';
            onChange(changePlan.edit(actions, at, { spent: text === '' ? null : spent }), `Recorded hours of ${label}: ${who}`);
            return null;
          }}
        />
      </td>
    </tr>
  );
}
