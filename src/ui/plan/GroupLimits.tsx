import { useState } from 'react';

import { formatCount } from '../../domain/formatCount';
import type { Limits } from '../../domain/Plan';
import { LazySelect } from './LazySelect';
import './GroupLimits.css';

interface Props {
  readonly limits: Limits;
  readonly managers: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (limits: Partial<Limits>) => void;
}

const KINDS = [
  { key: 'apart', label: 'Keep apart', said: 'apart' },
  { key: 'together', label: 'Keep together in a set', said: 'together' },
] as const;

/** Who must not meet, who belongs in one set, who is left out, who mentors another number. No reason is asked for, and none is shown. */
export function GroupLimits({ limits, managers, onChange }: Props) {
  const [pair, setPair] = useState<readonly [string, string]>(['', '']);
  const [out, setOut] = useState('');
  const [mentor, setMentor] = useState('');
  const [most, setMost] = useState('1');
  const nameOf = (id: string): string => managers.find((manager) => manager.id === id)?.name ?? id;
  /** Two are kept apart or together: what was stated last holds. */
  const without = (groups: readonly (readonly string[])[]): readonly (readonly string[])[] =>
    groups.filter((group) => group.length !== 2 || !pair.every((id) => group.includes(id)));
  const isPair = pair[0] !== '' && pair[1] !== '' && pair[0] !== pair[1];
  return (
    <div className="GroupLimits">
      <div className="GroupLimits-row" role="group" aria-label="Two managers">
        {([0, 1] as const).map((place) => (
          <LazySelect
            key={place}
            label={place === 0 ? 'First manager' : 'Second manager'}
            placeholder="Choose a manager"
            value={pair[place]}
            options={managers}
            onChoose={(id) => {
              setPair(place === 0 ? [id, pair[1]] : [pair[0], id]);
            }}
          />
        ))}
        {KINDS.map(({ key, label }) => (
          <button
            key={key}
            type="button"
            className="button"
            disabled={!isPair}
            onClick={() => {
              const [apart, together] = [without(limits.apart), without(limits.together)];
              onChange({ apart, together, [key]: [...without(limits[key]), [...pair]] });
              setPair(['', '']);
            }}
          >
            {label}
          </button>
        ))}
      </div>
      <div className="GroupLimits-row">
        <LazySelect label="Manager who is left out" placeholder="Choose a manager" value={out} options={managers} onChoose={setOut} />
        <button
          type="button"
          className="button"
          disabled={out === ''}
          onClick={() => {
            onChange({ optedOut: [...limits.optedOut.filter((id) => id !== out), out] });
            setOut('');
          }}
        >
          Leave out
        </button>
      </div>
      <div className="GroupLimits-row">
        <LazySelect label="Mentor" placeholder="Choose a manager" value={mentor} options={managers} onChoose={setMentor} />
        <label>
          mentors at most{' '}
          <input
            type="number"
            min={0}
            max={99}
            value={most}
            onChange={(event) => {
              setMost(event.target.value);
            }}
          />
        </label>
        <button
          type="button"
          className="button"
          disabled={mentor === '' || !/^\d{1,2}$/.test(most)}
          onClick={() => {
            onChange({
              mentorCapacities: [
                ...limits.mentorCapacities.filter(({ person }) => person !== mentor),
                { person: mentor, capacity: Number(most) },
              ],
            });
            setMentor('');
          }}
        >
          Set number
        </button>
      </div>
      <ul>
        {KINDS.flatMap(({ key, said }) =>
          limits[key].map((group, at) => {
            const text = `${group.map(nameOf).join(' and ')}: ${said}`;
            return (
              <li key={`${key} ${group.join(' ')}`}>
                {text}
                <button
                  type="button"
                  className="button quiet"
                  aria-label={`Remove: ${text}`}
                  onClick={() => {
                    onChange({ [key]: limits[key].filter((_, place) => place !== at) });
                  }}
                >
                  Remove
                </button>
              </li>
            );
          }),
        )}
        {limits.optedOut.map((id) => (
          <li key={`out ${id}`}>
            {nameOf(id)}: left out
            <button
              type="button"
              className="button quiet"
              aria-label={`Remove: ${nameOf(id)}: left out`}
              onClick={() => {
                onChange({ optedOut: limits.optedOut.filter((each) => each !== id) });
              }}
            >
              Remove
            </button>
          </li>
        ))}
        {limits.mentorCapacities.map(({ person, capacity }) => {
          const text = `${nameOf(person)} mentors at most ${formatCount(capacity, 'manager', 'managers')}`;
          return (
            <li key={`mentor ${person}`}>
              {text}
              <button
                type="button"
                className="button quiet"
                aria-label={`Remove: ${text}`}
                onClick={() => {
                  onChange({ mentorCapacities: limits.mentorCapacities.filter((each) => each.person !== person) });
                }}
              >
                Remove
              </button>
            </li>
          );
        })}
        {limits.choices.map(({ person, mentors }) => {
          const text = `${nameOf(person)} chose ${mentors.map(nameOf).join(', ')}`;
          return (
            <li key={`choice ${person}`}>
              {text}
              <button
                type="button"
                className="button quiet"
                aria-label={`Remove: ${text}`}
                onClick={() => {
                  onChange({ choices: limits.choices.filter((choice) => choice.person !== person) });
                }}
              >
                Remove
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
