import { barePlace, foldPlace } from '../domain/isSamePlace';
import { makeIssue, type Issue } from '../domain/Issue';
import type { Person } from '../domain/Person';
import { foldWords } from '../support/foldWords';

type Field = 'organisation' | 'grade' | 'site';

/** What is left of a spelling without the words that say nothing. */
const BARE: Readonly<Record<Field, (folded: string) => string>> = {
  organisation: barePlace,
  grade: (folded) => folded.replaceAll(/^(?:afc )?(?:pay )?(?:band|grade) ?/gu, '').replaceAll(' ', '') || folded,
  site: (folded) => folded,
};

interface Spelling {
  readonly written: string;
  readonly folded: string;
  people: number;
}

/**
 * People whose organisation, grade and site are each written in one way: what differs only by case, spaces, punctuation
 * and Unicode form is written as it is most often. What differs by words such as “NHS”, “Trust” or “Band”, or by accents, is a
 * question that the files do not answer: it stays apart, and an issue asks it.
 */
export function joinSpellings(
  people: readonly Person[],
  file: string,
): { readonly people: readonly Person[]; readonly issues: readonly Issue[] } {
  let joined = people;
  const issues: Issue[] = [];
  for (const field of ['organisation', 'grade', 'site'] as const) {
    const spellings = countSpellings(people, field);
    if (spellings.length < 2) continue;
    const usual = new Map<string, string>();
    const groups = groupBy(spellings, ({ folded }) => folded);
    for (const group of groups) for (const { written } of group.slice(1)) usual.set(written, group[0]?.written ?? written);
    const where = { file, row: null, column: field };
    if (usual.size > 0) {
      joined = joined.map((person) =>
        usual.has(person[field]) ? { ...person, [field]: usual.get(person[field]) ?? person[field] } : person,
      );
      issues.push(
        makeIssue('spellings-joined', 'info', where, {
          field,
          groups: groups.filter((group) => group.length > 1).map((group) => ({ spellings: group.map(toValues) })),
        }),
      );
    }
    for (const asked of listAsked(groups, BARE[field]))
      issues.push(makeIssue('may-be-one', 'warning', where, { field, spellings: asked.map(toValues) }));
  }
  return { people: joined, issues };
}

/** Those that may be one, with how many people have each, the most frequent first: what `buildOrganisation.join` makes one. */
export function listMayBeOne(people: readonly Person[]): readonly (readonly Spelling[])[] {
  return listAsked(
    groupBy(countSpellings(people, 'organisation'), ({ folded }) => folded),
    BARE.organisation,
  );
}

function listAsked(groups: readonly (readonly Spelling[])[], bare: (folded: string) => string): readonly (readonly Spelling[])[] {
  const kinds = groups.flatMap((group) =>
    group[0] === undefined ? [] : [{ ...group[0], people: group.reduce((sum, one) => sum + one.people, 0) }],
  );
  return groupBy(kinds, ({ written }) => bare(foldWords(written))).filter(({ length }) => length > 1);
}

/** Each spelling with how many people have it, the most frequent first. */
function countSpellings(people: readonly Person[], field: Field): readonly Spelling[] {
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
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

const toValues = ({ written, people }: Spelling): Pick<Spelling, 'written' | 'people'> => ({ written, people });
