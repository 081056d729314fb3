import type { Reconciled } from '../../domain/Reconciled';
import { useActions } from '../KithContext';
import './PeopleWords.css';

interface PeopleWordsProps {
  readonly people: readonly { readonly manager: number; readonly words: string }[];
  readonly reconciled: Reconciled;
}

/** Managers by name, each with a word or two beside her; a name leads to the person. */
export function PeopleWords({ people, reconciled }: PeopleWordsProps) {
  const { select } = useActions();
  return (
    <ul className="PeopleWords">
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
          {words}
        </li>
      ))}
    </ul>
  );
}
