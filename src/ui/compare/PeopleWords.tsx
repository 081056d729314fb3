import { useMemo } from 'react';

import type { Reconciled } from '../../domain/results/Reconciled';
import { selectConfidence } from '../../views/compare/selectConfidence';
import { useActions, useDerived } from '../KithContext';
import './PeopleWords.css';

interface PeopleWordsProps {
  readonly people: readonly { readonly manager: number; readonly words: string }[];
  readonly reconciled: Reconciled;
  /** One a line. */
  readonly isColumn?: boolean;
}

/** Managers by name, each with a word or two and how sure the finding is; a name leads to the person. */
export function PeopleWords({ people, reconciled, isColumn = false }: PeopleWordsProps) {
  const { select } = useActions();
  const analysis = useDerived((derived) => derived.analysis);
  const confidenceOf = useMemo(() => (analysis === null ? () => '' : selectConfidence(analysis)), [analysis]);
  return (
    <ul className="PeopleWords" data-column={isColumn}>
      {people.map(({ manager, words }) => (
        <li key={manager}>
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              select({ kind: 'person', id: reconciled.people[manager]?.id ?? '' });
            }}
          >
            <bdi>{reconciled.people[manager]?.name}</bdi>
          </button>{' '}
          {[words, confidenceOf(manager)].filter((part) => part !== '').join(' · ')}
        </li>
      ))}
    </ul>
  );
}
