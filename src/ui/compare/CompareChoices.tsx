import { useMemo } from 'react';

import type { Comparison, OutcomeAbout } from '../../domain/results/Comparison';
import { useActions } from '../KithContext';
import { CompareByChoice } from './CompareByChoice';

interface CompareChoicesProps {
  readonly comparison: Comparison;
  readonly offered: readonly OutcomeAbout[];
  readonly split: boolean;
  readonly onSplit: (split: boolean) => void;
}

/** Which outcomes are shown, and whether part by part. */
export function CompareChoices({ comparison: { plan, family }, offered, split, onSplit }: CompareChoicesProps) {
  const { setComparing } = useActions();
  const shown = plan.outcomes;
  const more = useMemo(() => offered.filter(({ id }) => !shown.includes(id)), [offered, shown]);
  return (
    <div className="CompareChoices" role="group" aria-label="What is compared">
      <CompareByChoice />
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
