import { useMemo } from 'react';

import type { Comparison, OutcomeAbout } from '../../domain/results/Comparison';
import type { Reconciled } from '../../domain/results/Reconciled';
import { tabulateFigures } from '../../views/compare/tabulateFigures';
import { tabulateValues } from '../../views/compare/tabulateValues';
import { useActions, useAreNamesShown } from '../KithContext';
import { DownloadTable } from '../parts/DownloadTable';
import { CompareByChoice } from './CompareByChoice';

interface CompareChoicesProps {
  readonly comparison: Comparison;
  readonly offered: readonly OutcomeAbout[];
  readonly split: boolean;
  readonly onSplit: (split: boolean) => void;
  readonly reconciled: Reconciled;
}

/** Which outcomes are shown, whether part by part, and the way out for their figures. */
export function CompareChoices({ comparison, offered, split, onSplit, reconciled }: CompareChoicesProps) {
  const { plan, family } = comparison;
  const hasIds = useAreNamesShown();
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
      <DownloadTable
        table={() => tabulateFigures(comparison)}
        behind={{ label: 'Values of managers', table: () => tabulateValues(comparison, reconciled, hasIds) }}
      />
    </div>
  );
}
