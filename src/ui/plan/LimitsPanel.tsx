import { Fragment, useState } from 'react';

import type { ActionKind, Limits } from '../../domain/Plan';
import { limitLevels } from '../../views/plan/limitLevels';
import { limitSetSize } from '../../views/plan/limitSetSize';
import type { HelpChoice } from '../../views/plan/selectHelpChoices';
import { findHelpChoice } from '../../views/plan/selectHelpChoices';
import type { Known } from '../../views/plan/selectKnown';
import { sayKnown } from '../../words/plan/planWords';
import { useActions } from '../KithContext';
import { CommitField } from '../parts/CommitField';
import { GroupLimits } from './GroupLimits';
import './LimitsPanel.css';

interface Props {
  readonly limits: Limits;
  readonly helpChoices: readonly HelpChoice[];
  readonly managers: readonly { readonly id: string; readonly name: string }[];
  /** Columns of the staff list that could say when managers can meet. */
  readonly timeColumns: readonly string[];
  readonly known: Known;
  /** What managers say of mentoring others. */
  readonly mentoring: readonly string[];
  /** What one limit leaves of another. */
  readonly overruled: readonly string[];
  /** Kinds of action that can have a limit of hours of their own. */
  readonly kinds: readonly { readonly kind: ActionKind; readonly label: string }[];
}

/** A whole number, or nothing where there may be no limit; else why not. */
function readNumber(text: string, least: number, isOptional: boolean): number | null | string {
  if (text === '' && isOptional) return null;
  const number = Number(text);
  if (text === '' || !Number.isInteger(number) || number < least || number > 1_000_000)
    return `Enter a whole number from ${least}${isOptional ? ', or leave it empty' : ''}.`;
  return number;
}

/** What the trainer states: who the plan is for, and what no proposal may break. */
export function LimitsPanel({ limits, helpChoices, managers, timeColumns, known, mentoring, overruled, kinds }: Props) {
  const { setPlanLimits } = useActions();
  const { help } = limits;
  const chosen = typeof help === 'object' && 'people' in help ? help.people.length : 0;
  const choice = findHelpChoice(helpChoices, help);
  const helpKey = choice?.key ?? 'chosen';
  const chosenLabel = typeof help === 'object' && 'group' in help ? `Group: ${help.group}` : `${chosen} chosen people`;
  const [isOpen, setOpen] = useState(false);
  /** What else a number that was typed has moved. */
  const [note, setNote] = useState('');
  const number = (
    label: string,
    value: number | null,
    least: number,
    isOptional: boolean,
    set: (value: number | null) => Partial<Limits>,
    hint = '',
  ) => (
    <label className="LimitsPanel-field">
      <span>{label}</span>
      <CommitField
        label={label}
        value={value === null ? '' : String(value)}
        placeholder={isOptional ? 'no limit' : ''}
        inputMode="numeric"
        onCommit={(text) => {
          const read = readNumber(text, least, isOptional);
          if (typeof read === 'string') return read;
          setPlanLimits(set(read));
          return null;
        }}
      />
      {hint !== '' && <small className="soft">{hint}</small>}
    </label>
  );
  const flag = (label: string, value: boolean, set: (value: boolean) => Partial<Limits>) => (
    <label className="LimitsPanel-flag">
      <input
        type="checkbox"
        checked={value}
        onChange={(event) => {
          setPlanLimits(set(event.target.checked));
        }}
      />{' '}
      {label}
    </label>
  );
  const [smallest, largest] = limits.setSize;
  const limitSets = (typed: Parameters<typeof limitSetSize>[1]): Partial<Limits> => {
    const { setSize, note: moved } = limitSetSize(limits.setSize, typed);
    setNote(moved);
    return { setSize };
  };
  const limitGap = (typed: Parameters<typeof limitLevels>[1]): Partial<Limits> => {
    const { seniorityGap, note: moved } = limitLevels(limits.seniorityGap, typed);
    setNote(moved);
    return { seniorityGap };
  };
  return (
    <details
      className="LimitsPanel card"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        Who it is for, and your limits <span className="soft">{choice?.label ?? chosenLabel}</span>
      </summary>
      <div className="LimitsPanel-fields">
        <label className="LimitsPanel-field">
          <span>Plan for</span>
          <select
            value={helpKey}
            onChange={(event) => {
              const wanted = helpChoices.find(({ key }) => key === event.target.value);
              if (wanted !== undefined) setPlanLimits({ help: wanted.help });
            }}
          >
            {helpChoices.map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
            {helpKey === 'chosen' && <option value="chosen">{chosenLabel}</option>}
          </select>
        </label>
        {number('Managers for each mentor', limits.mentorCapacity, 0, false, (value) => ({ mentorCapacity: value ?? 0 }))}
        {number('Mentor above by at least (levels)', limits.seniorityGap?.[0] ?? null, 0, true, (least) => limitGap({ least }))}
        {number('Mentor above by at most (levels)', limits.seniorityGap?.[1] ?? null, 0, true, (most) => limitGap({ most }))}
        {number('Smallest set', smallest, 2, false, (value) => limitSets({ smallest: value ?? smallest }))}
        {number('Largest set', largest, 2, false, (value) => limitSets({ largest: value ?? largest }))}
        {number(
          'New contacts for each person',
          limits.maxNewTies,
          0,
          true,
          (value) => ({ maxNewTies: value }),
          'A whole learning set counts as one.',
        )}
        {number('Hours in all', limits.hours, 0, true, (value) => ({ hours: value }))}
        {number('Hours a month for anybody', limits.hoursAMonth, 0, true, (value) => ({ hoursAMonth: value }))}
        {kinds.map(({ kind, label }) => (
          <Fragment key={kind}>
            {number(
              `Hours for ${label.toLowerCase()}`,
              limits.hoursByKind.find((each) => each.kind === kind)?.hours ?? null,
              0,
              true,
              (hours) => ({
                hoursByKind: [...limits.hoursByKind.filter((each) => each.kind !== kind), ...(hours === null ? [] : [{ kind, hours }])],
              }),
            )}
          </Fragment>
        ))}
        <label className="LimitsPanel-field">
          <span>When managers can meet</span>
          <select
            value={limits.timesIn}
            onChange={(event) => {
              setPlanLimits({ timesIn: event.target.value });
            }}
          >
            <option value="">Not looked at</option>
            {timeColumns.map((column) => (
              <option key={column} value={column}>
                Column “{column}”
              </option>
            ))}
          </select>
        </label>
        <label className="LimitsPanel-field">
          <span>Occasion</span>
          <CommitField
            label="Occasion"
            value={limits.occasion}
            placeholder="a shared piece of work"
            onCommit={(occasion) => {
              setPlanLimits({ occasion });
              return null;
            }}
          />
        </label>
      </div>
      <p className="soft">
        {timeColumns.length === 0
          ? 'To plan by time, add a column such as “available” to the staff list, with days: Mon; Tue am; Wed to Fri.'
          : 'Days in the column, such as Mon; Tue am; Wed to Fri, are compared. Managers whose cell is blank are left out.'}
      </p>
      <p className="soft" role="status">
        {note}
      </p>
      <div className="LimitsPanel-flags">
        {flag('Nobody alone of their kind in a set', limits.alone, (alone) => ({ alone }))}
        {flag('Nobody shares a set with somebody of the same post', limits.postsApart, (postsApart) => ({ postsApart }))}
        {flag('Mentors come from another organisation', limits.mentorsElsewhere, (mentorsElsewhere) => ({ mentorsElsewhere }))}
        {flag('People who meet work at one site', limits.sameSite, (sameSite) => ({ sameSite }))}
        {flag('Mentors and introductions lead to another unit', limits.otherUnit, (otherUnit) => ({ otherUnit }))}
        {flag('Competing organisations may meet on open topics', limits.openTopics, (openTopics) => ({ openTopics }))}
      </div>
      <p className="soft">“Kind” is the managerial group, the organisation, and whether somebody is isolated.</p>
      {mentoring.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {isOpen && <GroupLimits limits={limits} managers={managers} onChange={setPlanLimits} />}
      {overruled.map((sentence) => (
        <p key={sentence} className="soft">
          {sentence}
        </p>
      ))}
      <p className="soft">Which organisations compete is on the Study page. {sayKnown(known).join(' ')}</p>
    </details>
  );
}
