import { useMemo } from 'react';

import type { CompareBy, Comparison, OutcomeAbout } from '../../domain/results/Comparison';
import { useActions } from '../KithContext';

interface CompareChoicesProps {
  readonly comparison: Comparison;
  readonly offered: readonly OutcomeAbout[];
  readonly split: boolean;
  readonly onSplit: (split: boolean) => void;
}

/** By what, and by which outcomes. */
export function CompareChoices({ comparison: { plan, family }, offered, split, onSplit }: CompareChoicesProps) {
  const { setComparing } = useActions();
  const shown = plan.outcomes;
  const more = useMemo(() => offered.filter(({ id }) => !shown.includes(id)), [offered, shown]);
  return (
    <div className="CompareChoices" role="group" aria-label="What is compared">
      <select
        aria-label="Compare by"
        value={plan.by}
        onChange={(event) => {
          setComparing({ by: event.target.value as CompareBy });
        }}
      >
        <option value="group">Groups, within organisations</option>
        <option value="organisation">Organisations</option>
      </select>
      <select
        aria-label="Add an outcome"
        value=""
        onChange={(event) => {
          setComparing({ outcomes: [...shown, event.target.value] });
        }}
      >
        <option value="">Add an outcome…</option>
        {more.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <label>
        <input
          type="checkbox"
          checked={split}
          onChange={(event) => {
            onSplit(event.target.checked);
          }}
        />{' '}
        {plan.by === 'group' ? 'Organisation by organisation' : 'Group by group'}
      </label>
      {shown.some((id) => !family.includes(id)) && (
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            setComparing({ outcomes: null });
          }}
        >
          Only the declared outcomes
        </button>
      )}
    </div>
  );
}
