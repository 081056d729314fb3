import { useId, useMemo, useState } from 'react';

import type { ActionKind, PlannedAction } from '../../domain/Plan';
import { changePlan, PLAN_KINDS } from '../../views/plan/changePlan';
import type { PlanPerson } from '../../views/plan/selectPlan';
import { LazySelect } from './LazySelect';
import './AddAction.css';

interface Props {
  readonly managers: readonly { readonly id: string; readonly name: string }[];
  readonly helped: readonly PlanPerson[];
  readonly actions: readonly PlannedAction[];
  readonly onAdd: (actions: readonly PlannedAction[], label: string) => void;
  readonly onCancel: () => void;
}

/** Of thousands the form would be slow. */
const AT_FIRST = 200;

/** An action of the trainer's own: two people, or some of those whom the plan is for. */
export function AddAction({ managers, helped, actions, onAdd, onCancel }: Props) {
  const [kind, setKind] = useState<ActionKind>('postNetwork');
  const [title, setTitle] = useState('');
  const [pair, setPair] = useState<readonly [string, string]>(['', '']);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [more, setMore] = useState<readonly string[]>([]);
  const [shown, setShown] = useState(AT_FIRST);
  const [time, setTime] = useState<{ readonly hoursAMonth: string; readonly months: string } | null>(null);
  const chosen = PLAN_KINDS.find(({ id }) => id === kind);
  const isPair = chosen?.isPair === true;
  const names = useMemo(() => new Map(managers.map(({ id, name }) => [id, name])), [managers]);
  const nameOf = (id: string): string => names.get(id) ?? id;
  const listed = [...helped.map(({ id }) => id), ...more];
  const isListed = new Set(listed);
  const people = isPair ? pair.filter((id) => id !== '') : listed.filter((id) => !left.has(id));
  const isReady = isPair ? people.length === 2 && pair[0] !== pair[1] : people.length >= (chosen?.fewest ?? 2);
  const { hoursAMonth, months } = time ?? { hoursAMonth: String(chosen?.hoursAMonth ?? 1), months: String(chosen?.months ?? 1) };
  const given = { title: title.trim(), hoursAMonth: Number(hoursAMonth), months: Number(months) };
  const isHours = hoursAMonth !== '' && given.hoursAMonth >= 0;
  const isMonths = Number.isInteger(given.months) && given.months >= 1;
  const isTimed = isHours && isMonths;
  const timeId = useId();
  const wrong = (isRight: boolean) => (isRight ? {} : { 'aria-invalid': true, 'aria-describedby': timeId });
  const pick = (place: 0 | 1, label: string) => (
    <label>
      {label}
      <LazySelect
        value={pair[place]}
        placeholder="Choose a manager"
        options={managers}
        onChoose={(id) => {
          setPair(place === 0 ? [id, pair[1]] : [pair[0], id]);
        }}
      />
    </label>
  );
  return (
    <form
      className="AddAction card"
      aria-label="Add action"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && isTimed) onAdd(changePlan.add(actions, kind, people, given), chosen?.label ?? '');
      }}
    >
      <label>
        Action
        <select
          value={kind}
          onChange={(event) => {
            setKind(PLAN_KINDS.find(({ id }) => id === event.target.value)?.id ?? kind);
            setTime(null);
          }}
        >
          {PLAN_KINDS.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <p className="soft">{chosen?.does}</p>
      <label>
        Name or topic
        <input
          type="text"
          value={title}
          onChange={(event) => {
            setTitle(event.target.value);
          }}
        />
      </label>
      <div className="AddAction-time">
        <label>
          Hours a month
          <input
            type="number"
            min={0}
            step={0.25}
            {...wrong(isHours)}
            value={hoursAMonth}
            onChange={(event) => {
              setTime({ hoursAMonth: event.target.value, months });
            }}
          />
        </label>
        <label>
          Months
          <input
            type="number"
            min={1}
            step={1}
            {...wrong(isMonths)}
            value={months}
            onChange={(event) => {
              setTime({ hoursAMonth, months: event.target.value });
            }}
          />
        </label>
      </div>
      {!isTimed && (
        <p id={timeId} role="alert" className="CommitField-reason">
          {isHours ? 'Enter months as a whole number from 1.' : 'Enter hours as a number from 0, in quarters of an hour.'}
        </p>
      )}
      {isPair ? (
        <>
          {pick(0, 'Who is helped')}
          {pick(1, 'With')}
        </>
      ) : (
        <fieldset>
          <legend>Who takes part</legend>
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              setLeft(left.size === 0 ? new Set(listed) : new Set());
            }}
          >
            {left.size === 0 ? 'Untick all' : 'Tick all'}
          </button>
          {listed.slice(0, shown).map((id) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={!left.has(id)}
                onChange={() => {
                  const next = new Set(left);
                  if (!next.delete(id)) next.add(id);
                  setLeft(next);
                }}
              />{' '}
              {nameOf(id)}
            </label>
          ))}
          {listed.length > shown && (
            <button
              type="button"
              className="button quiet"
              onClick={() => {
                setShown(4 * shown);
              }}
            >
              Show more of {listed.length}
            </button>
          )}
          <label>
            Add somebody
            <LazySelect
              value=""
              placeholder="Choose a manager"
              options={managers.filter(({ id }) => !isListed.has(id))}
              onChoose={(id) => {
                if (id !== '') setMore([...more, id]);
              }}
            />
          </label>
        </fieldset>
      )}
      <div className="AddAction-buttons">
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
        <button type="submit" className="button primary" disabled={!isReady || !isTimed}>
          Add to plan
        </button>
      </div>
    </form>
  );
}
