import type { Entry } from '../codebook/Codebook';
import { bareSpelling, type SpeltField } from '../domain/bareSpelling';
import { foldPlace } from '../domain/isSamePlace';
import { makeIssue, type Issue } from '../domain/Issue';
import type { Person } from '../domain/Person';
import { addTo } from '../support/addTo';

export interface Spelling {
  readonly written: string;
  readonly folded: string;
  people: number;
}

/**
 * People whose organisation, grade and site are each written in one way: what differs only by case, spaces, punctuation
 * and Unicode form is written as it is most often. What differs by words such as “NHS”, “Trust” or “Band”, or by accents, is a
 * question that the files do not answer: it stays apart, and an issue asks it. So it is with managerial groups (“Gen Mgr”).
 *
 * @param groups those of the codebook
 */
export function joinSpellings(
  people: readonly Person[],
  file: string,
  groups: readonly Entry[] = [],
): { readonly people: readonly Person[]; readonly issues: readonly Issue[] } {
  let joined = people;
  const issues: Issue[] = [];
  for (const field of ['organisation', 'grade', 'site'] as const) {
    const spellings = countSpellings(people, field);
    if (spellings.length < 2) continue;
    const usual = new Map<string, string>();
    const alike = groupBy(spellings, ({ folded }) => folded);
    for (const group of alike) for (const { written } of group.slice(1)) usual.set(written, group[0]?.written ?? written);
    const where = { file, row: null, column: field };
    if (usual.size > 0) {
      joined = joined.map((person) =>
        usual.has(person[field]) ? { ...person, [field]: usual.get(person[field]) ?? person[field] } : person,
      );
      issues.push(
        makeIssue('spellings-joined', 'info', where, {
          field,
          groups: alike.filter((group) => group.length > 1).map((group) => ({ spellings: group.map(toValues) })),
        }),
      );
    }
    for (const asked of listAsked(alike, field))
      issues.push(makeIssue('may-be-one', 'warning', where, { field, spellings: asked.map(toValues) }));
  }
  // The codebook has made one of what differs by case alone.
  for (const asked of listMayBeOne(people, 'group', groups))
    issues.push(
      makeIssue('may-be-one', 'warning', { file, row: null, column: 'group' }, { field: 'group', spellings: asked.map(toValues) }),
    );
  return { people: joined, issues };
}

/**
 * Those that may be one, with how many people have each, the most frequent first: what `buildSpelling.join` makes one. Of managerial groups
 * also those of the codebook that nobody has; groups are called by their labels.
 */
export function listMayBeOne(
  people: readonly Person[],
  field: SpeltField,
  groups: readonly Entry[] = [],
): readonly (readonly Spelling[])[] {
  const spellings = countSpellings(people, field);
  if (field !== 'group')
    return listAsked(
      groupBy(spellings, ({ folded }) => folded),
      field,
    );
  const labels = new Map(groups.map(({ id, label }) => [id, label]));
  // One that files have added and nobody has any more asks nothing.
  const unused = groups.filter(({ id, definition }) => definition !== '' && !spellings.some(({ written }) => written === id));
  const all = [
    ...spellings.map((one) => ({ ...one, written: labels.get(one.written) ?? one.written })),
    ...unused.map(({ label }): Spelling => ({ written: label, folded: foldPlace(label), people: 0 })),
  ];
  return groupBy(all, ({ written }) => bareSpelling('group', written)).filter(
    (group) => group.filter((one) => one.people > 0).length > 0 && group.length > 1,
  );
}

function listAsked(alike: readonly (readonly Spelling[])[], field: SpeltField): readonly (readonly Spelling[])[] {
  const kinds = alike.flatMap((group) =>
    group[0] === undefined ? [] : [{ ...group[0], people: group.reduce((sum, one) => sum + one.people, 0) }],
  );
  return groupBy(kinds, ({ written }) => bareSpelling(field, written)).filter(({ length }) => length > 1);
}

/** Each spelling with how many people have it, the most frequent first. */
function countSpellings(people: readonly Person[], field: SpeltField): readonly Spelling[] {
  const spellings = new Map<string, Spelling>();
  for (const person of people) {
    const written = person[field];
    if (written === '') continue;
    const known = spellings.get(written);
    if (known === undefined) spellings.set(written, { written, folded: foldPlace(written), people: 1 });
    else known.people += 1;
  }
  // Signs alone name nothing.
  return [...spellings.values()].filter(({ folded }) => folded !== '').sort((a, b) => b.people - a.people);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) addTo(groups, keyOf(item), item);
  return [...groups.values()];
}

const toValues = ({ written, people }: Spelling): Pick<Spelling, 'written' | 'people'> => ({ written, people });
