import type { Limits } from '../../domain/Plan';
import { useActions } from '../KithContext';
import { CommitField } from '../parts/CommitField';

interface Props {
  readonly limits: Limits;
  readonly groups: readonly string[];
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
export function LimitsPanel({ limits, groups }: Props) {
  const { setPlanLimits } = useActions();
  const { help } = limits;
  const chosen = typeof help === 'object' && 'people' in help ? help.people.length : 0;
  const helpKey = help === 'isolated' ? 'isolated' : 'group' in help ? `group ${help.group}` : 'people';
  const number = (
    label: string,
    value: number | null,
    least: number,
    isOptional: boolean,
    set: (value: number | null) => Partial<Limits> | string,
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
          const change = set(read);
          if (typeof change === 'string') return change;
          setPlanLimits(change);
          return null;
        }}
      />
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
  return (
    <details className="LimitsPanel card">
      <summary>Who it is for, and your limits</summary>
      <div className="LimitsPanel-fields">
        <label className="LimitsPanel-field">
          <span>Plan for</span>
          <select
            value={helpKey}
            onChange={(event) => {
              const key = event.target.value;
              if (key === 'isolated') setPlanLimits({ help: 'isolated' });
              else if (key.startsWith('group ')) setPlanLimits({ help: { group: key.slice('group '.length) } });
            }}
          >
            <option value="isolated">Isolated managers</option>
            {groups.map((group) => (
              <option key={group} value={`group ${group}`}>
                Group: {group}
              </option>
            ))}
            {helpKey === 'people' && <option value="people">{chosen} chosen people</option>}
          </select>
        </label>
        {number('Managers for each mentor', limits.mentorCapacity, 0, false, (value) => ({ mentorCapacity: value ?? 0 }))}
        {number('Mentor above by at least (levels)', limits.seniorityGap?.[0] ?? null, 0, true, (value) => ({
          seniorityGap: value === null ? null : [value, Math.max(value, limits.seniorityGap?.[1] ?? value)],
        }))}
        {number('Mentor above by at most (levels)', limits.seniorityGap?.[1] ?? null, 0, true, (value) => ({
          seniorityGap: value === null ? null : [Math.min(value, limits.seniorityGap?.[0] ?? value), value],
        }))}
        {number('Smallest set', smallest, 2, false, (value) =>
          (value ?? 0) > largest ? `The largest set has ${largest}. Enter no more than that.` : { setSize: [value ?? smallest, largest] },
        )}
        {number('Largest set', largest, 2, false, (value) =>
          (value ?? 0) < smallest
            ? `The smallest set has ${smallest}. Enter no less than that.`
            : { setSize: [smallest, value ?? largest] },
        )}
        {number('New contacts for each person', limits.maxNewTies, 0, true, (value) => ({ maxNewTies: value }))}
        {number('Hours in all', limits.hours, 0, true, (value) => ({ hours: value }))}
        {number('Hours a month for anybody', limits.hoursAMonth, 0, true, (value) => ({ hoursAMonth: value }))}
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
      <div className="LimitsPanel-flags">
        {flag('Nobody alone of their kind in a set', limits.alone, (alone) => ({ alone }))}
        {flag('Nobody shares a set with somebody of the same post', limits.postsApart, (postsApart) => ({ postsApart }))}
        {flag('Mentors come from another organisation', limits.mentorsElsewhere, (mentorsElsewhere) => ({ mentorsElsewhere }))}
        {flag('Competing organisations may meet on open topics', limits.openTopics, (openTopics) => ({ openTopics }))}
      </div>
      <p className="soft">
        Which organisations compete is on the Study page. Nobody is paired within two levels of their own line, and those who opted out are
        left out.
      </p>
    </details>
  );
}
