import type { RowKind } from '../../domain/Recipe';
import { CONTACT_COLUMNS } from '../../import/columns/contactColumns';
import { isOfContact, MEANINGS, mayStandFor, ownColumn } from '../../import/mapping/meanings';
import { PEOPLE_COLUMNS } from '../../import/columns/peopleColumns';
import { MEANING_WORDS } from '../../words/files/meaningWords';

/** Meanings that belong together, under one heading. */
export interface MeaningGroup {
  readonly label: string;
  readonly meanings: readonly Meaning[];
}

export interface Meaning {
  readonly as: string;
  readonly label: string;
  /** It is of a contact, which has a number. */
  readonly isPlaced: boolean;
  /** A yes in the column may stand for a word. */
  readonly isYes: boolean;
}

const LABELS: ReadonlyMap<string, string> = new Map(
  [...PEOPLE_COLUMNS, ...CONTACT_COLUMNS].map(({ column, label }) => [column, label] as const),
);
const WHO: ReadonlySet<string> = new Set(['id', 'name', 'from', 'first_name', 'last_name']);

const labelOf = (as: string): string => MEANING_WORDS[as] ?? LABELS.get(as) ?? as;

/** What a column may mean, as somebody chooses it: by what a row of the file is. */
export function selectMeanings(rows: RowKind): readonly MeaningGroup[] {
  const isAboutContact = (as: string): boolean =>
    rows === 'contact' ? CONTACT_COLUMNS.some(({ column }) => column === as) && as !== 'from' : isOfContact(rows, as);
  const groups: readonly (readonly [string, (as: string) => boolean])[] = [
    ['Who the row is about', (as) => WHO.has(as)],
    ['Contacts', (as) => as === 'to' || as === 'choice'],
    ['About the contact', (as) => isAboutContact(as) && as !== 'to' && as !== 'choice'],
    [rows === 'person' ? 'About the manager' : 'About who answers', (as) => ownColumn(as) !== undefined || rows === 'person'],
    ['Other', () => true],
  ];
  const left = new Set(MEANINGS[rows]);
  return groups.flatMap(([label, isOne]) => {
    const own = [...left].filter((as) => isOne(as) && (label === 'Other' || (as !== 'keep' && as !== 'skip')));
    for (const as of own) left.delete(as);
    return own.length === 0
      ? []
      : [{ label, meanings: own.map((as) => ({ as, label: labelOf(as), isPlaced: isOfContact(rows, as), isYes: mayStandFor(rows, as) })) }];
  });
}
