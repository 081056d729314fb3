import { isolateName } from '../../support/isolateName';
import { useState } from 'react';

import type { Codebook } from '../../codebook/Codebook';
import type { ContactLine } from '../../views/inspector/selectContacts';
import { activityWords } from '../../words/activityWords';
import { TypeChips } from './TypeChips';
import './ContactList.css';

interface ContactListProps {
  readonly title: string;
  readonly nobody: string;
  /** How many, in the words that stand for it everywhere. */
  readonly count: string;
  readonly lines: readonly ContactLine[];
  readonly codebook: Codebook;
  readonly onPerson: (id: string) => void;
}

/** So many are written at once; a popular contact is named by hundreds. */
const SHOWN = 25;

const STATUS = {
  confirmed: { word: 'named by both', explained: 'Each of them names the other' },
  unconfirmed: {
    word: 'named by one',
    explained: 'The other answered and did not name them. This is normal: a mentor may not name everybody they help',
  },
  unverifiable: {
    word: 'not confirmed',
    explained: 'The other person did not answer or was not asked, or this study does not show whom people left out',
  },
} as const;

const WHERE = { untold: '', internal: 'inside', external: 'outside' } as const;

/** People whom a person names, or who name them: what was reported of each, and a way to each. */
export function ContactList({ title, nobody, count, lines, codebook, onPerson }: ContactListProps) {
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, SHOWN);
  return (
    <section className="ContactList">
      <h3>
        {title} <span className="ContactList-count">{count}</span>
      </h3>
      {lines.length === 0 && <p className="ContactList-nobody">{nobody}</p>}
      <ul>
        {shown.map(({ report, person, types, activity, position, status }) => (
          <li key={report}>
            <button
              type="button"
              className="ContactList-name"
              title={person.organisation === '' ? person.name : `${isolateName(person.name)}, ${isolateName(person.organisation)}`}
              onClick={() => {
                onPerson(person.id);
              }}
            >
              <bdi>{person.name}</bdi>
            </button>
            <TypeChips types={types} codebook={codebook} />
            <span className="ContactList-facts">
              {[
                activity === 'untold' ? '' : activityWords[activity],
                WHERE[position],
                person.kind === 'collectivity' ? 'group or organisation' : '',
              ]
                .filter(Boolean)
                .map((fact) => (
                  <span key={fact}>{fact}</span>
                ))}
              {person.kind !== 'collectivity' && <span title={STATUS[status].explained}>{STATUS[status].word}</span>}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < lines.length && (
        <button
          type="button"
          className="ContactList-more"
          onClick={() => {
            setAll(true);
          }}
        >
          Show all {lines.length}
        </button>
      )}
    </section>
  );
}
