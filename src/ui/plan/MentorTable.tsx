import { Fragment, useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';

import type { PlannedAction } from '../../domain/Plan';
import { changePlan } from '../../views/plan/changePlan';
import type { MentorRow, WhyNot } from '../../views/plan/selectPlan';

import { useActions } from '../KithContext';
import { OneLine } from '../parts/OneLine';
import { ActionDetails } from './ActionDetails';
import { LazySelect } from './LazySelect';
import './MentorTable.css';

interface Props {
  readonly rows: readonly MentorRow[];
  readonly without: readonly WhyNot[];
  readonly managers: readonly { readonly id: string; readonly name: string }[];
  readonly actions: readonly PlannedAction[];
  readonly onChange: (actions: readonly PlannedAction[], about: string) => void;
  readonly onWhy: (person: string) => void;
}

/** Of hundreds the page would be slow. */
const AT_FIRST = 60;

/** A line for each who is helped: the mentors they can choose from, each choice leaving one for everybody else. */
export function MentorTable({ rows, without, managers, actions, onChange, onWhy }: Props) {
  const { bringChoices } = useActions();
  const [shown, setShown] = useState(AT_FIRST);
  const choose = (person: { readonly id: string; readonly name: string }, mentor: string): void => {
    onChange(changePlan.chooseMentor(actions, person.id, mentor), `Chose a mentor for ${person.name}`);
  };
  return (
    <section className="MentorTable card" aria-labelledby="plan-mentors">
      <div className="MentorTable-head">
        <h2 id="plan-mentors">Mentors</h2>
        <span className="soft">
          Each choice on a shortlist still leaves a mentor for the others who have one. The one selected is planned; numbers are no wish of
          the manager.
        </span>
        <FileTrigger
          acceptedFileTypes={['.csv', '.txt', '.tsv']}
          onSelect={(files) => {
            const [file] = files === null ? [] : [...files];
            if (file !== undefined) void bringChoices(file);
          }}
        >
          <Button className="button quiet">Add choices (CSV)</Button>
        </FileTrigger>
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">Manager</th>
            <th scope="col">Choice 1</th>
            <th scope="col">Choice 2</th>
            <th scope="col">Choice 3</th>
            <th scope="col">
              <span className="visually-hidden">Lock or remove</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row) => {
            const [person, mentor] = row.people;
            if (person === undefined || mentor === undefined) return null;
            return (
              <Fragment key={`${row.at} ${person.id}`}>
                <tr className="MentorTable-pair" data-stage={row.stage}>
                  <th scope="row">
                    {person.name}
                    <small>{person.place}</small>
                  </th>
                  {row.stage === 'stopped' && (
                    <td colSpan={3}>
                      {mentor.name}: stopped
                      <small>{mentor.place}</small>
                    </td>
                  )}
                  {(row.stage === 'stopped' ? [] : [0, 1, 2]).map((place) => {
                    const choice = row.choices[place];
                    return (
                      <td key={place}>
                        {choice !== undefined && (
                          <label className="MentorTable-choice">
                            <input
                              type="radio"
                              name={`mentor ${person.id}`}
                              checked={choice.isChosen}
                              disabled={row.action.locked}
                              onChange={() => {
                                choose(person, choice.person.id);
                              }}
                            />
                            <span>
                              {choice.person.name}
                              <small>{choice.person.place}</small>
                              {!choice.isChosen && <small>{choice.why}</small>}
                            </span>
                          </label>
                        )}
                      </td>
                    );
                  })}
                  <td className="MentorTable-tools">
                    {row.stage !== 'stopped' && (
                      <label>
                        <input
                          type="checkbox"
                          checked={row.action.locked}
                          aria-label={`Lock the mentor of ${person.name}`}
                          onChange={(event) => {
                            onChange(
                              changePlan.edit(actions, row.at, { locked: event.target.checked }),
                              `Locked the mentor of ${person.name}`,
                            );
                          }}
                        />{' '}
                        Lock
                      </label>
                    )}
                    <button
                      type="button"
                      className="button quiet"
                      aria-label={`Remove the mentor of ${person.name}`}
                      onClick={() => {
                        onChange(changePlan.remove(actions, row.at), `Removed the mentor of ${person.name}`);
                      }}
                    >
                      Remove
                    </button>
                  </td>
                </tr>
                <tr className="MentorTable-why">
                  <td />
                  <td colSpan={4}>
                    <OneLine className="MentorTable-reasons" text={row.why.join(' ')} />
                    <ActionDetails view={row} actions={actions} onChange={onChange} />
                    {row.broken !== '' && <strong className="PlanPage-broken">{row.broken}</strong>}
                  </td>
                </tr>
              </Fragment>
            );
          })}
          {without.slice(0, shown).map(({ person }) => (
            <tr key={person.id} className="MentorTable-without">
              <th scope="row">
                {person.name}
                <small>{person.place}</small>
              </th>
              <td>No mentor within your limits</td>
              <td>
                <LazySelect
                  label={`Choose a mentor for ${person.name} by hand`}
                  placeholder="Choose by hand…"
                  value=""
                  options={managers.filter(({ id }) => id !== person.id)}
                  onChoose={(id) => {
                    if (id !== '') choose(person, id);
                  }}
                />
              </td>
              <td colSpan={2}>
                <button
                  type="button"
                  className="button quiet"
                  onClick={() => {
                    onWhy(person.id);
                  }}
                >
                  Why not? <span className="visually-hidden">{person.name}</span>
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {Math.max(rows.length, without.length) > shown && (
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
