import { useState } from 'react';

import type { Person } from '../../domain/Person';
import { formatCount } from '../../domain/formatCount';
import { selectPlace } from '../../views/map/selectPlace';
import { DownloadTable } from '../parts/DownloadTable';

interface LikePostsProps {
  /** Those with whom they are not in contact. */
  readonly people: readonly Person[];
  /** Who counts as somebody in a like post. */
  readonly peers: 'post' | 'group';
  readonly onPerson: (id: string) => void;
}

/** So many are written at once. */
const SHOWN = 25;

/** Whom a trainer could bring somebody together with: managers in a like post whom they have not met, as far as is known. */
export function LikePosts({ people, peers, onPerson }: LikePostsProps) {
  const [all, setAll] = useState(false);
  const shown = all ? people : people.slice(0, SHOWN);
  const title = peers === 'post' ? 'In a like post, not in contact' : 'In the same group, not in contact';
  return (
    <details className="ReasonList-more">
      <summary>
        {title} ({formatCount(people.length)})
      </summary>
      <ul className="ContactList-plain" aria-label={title}>
        {shown.map((person) => (
          <li key={person.id}>
            <button
              type="button"
              className="ContactList-name"
              onClick={() => {
                onPerson(person.id);
              }}
            >
              <bdi>{person.name}</bdi>
            </button>
            <span className="ContactList-facts">{selectPlace(person)}</span>
          </li>
        ))}
      </ul>
      {shown.length < people.length && (
        <button
          type="button"
          className="ContactList-more"
          onClick={() => {
            setAll(true);
          }}
        >
          Show all {formatCount(people.length)}
        </button>
      )}
      <DownloadTable
        table={() => ({
          name: title,
          columns: ['Name', 'Organisation', 'Unit', 'Role', 'Grade'],
          rows: people.map(({ name, organisation, unit, role, grade }) => [name, organisation, unit, role, grade]),
        })}
      />
    </details>
  );
}
