import { barePlace, foldPlace } from '../domain/isSamePlace';
import type { Issue } from '../domain/Issue';
import type { Person } from '../domain/Person';
import { capital } from '../support/capital';
import { foldWords } from '../support/foldWords';
import { nameSome } from '../support/nameSome';

type Field = 'organisation' | 'grade' | 'site';

const FIELDS: Readonly<Record<Field, { readonly noun: string; readonly nouns: string; readonly bare: (folded: string) => string }>> = {
  organisation: { noun: 'organisation', nouns: 'organisations', bare: barePlace },
  grade: { noun: 'grade', nouns: 'grades', bare: (folded) => folded.replaceAll(/^(?:afc )?(?:pay )?(?:band|grade) ?/gu, '').replaceAll(' ', '') || folded },
  site: { noun: 'site', nouns: 'sites', bare: (folded) => folded },
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
export function joinSpellings(people: readonly Person[], file: string): { readonly people: readonly Person[]; readonly issues: readonly Issue[] } {
  let joined = people;
  const issues: Issue[] = [];
  for (const field of ['organisation', 'grade', 'site'] as const) {
    const spellings = countSpellings(people, field);
    if (spellings.length < 2) continue;
    const usual = new Map<string, string>();
    const groups = groupBy(spellings, ({ folded }) => folded);
    for (const group of groups) for (const { written } of group.slice(1)) usual.set(written, group[0]?.written ?? written);
    const tell = (code: Issue['code'], severity: Issue['severity'], message: string): number => issues.push({ code, severity, file, row: null, column: field, message });
    const { noun, nouns, bare } = FIELDS[field];
    if (usual.size > 0) {
      joined = joined.map((person) => (usual.has(person[field]) ? { ...person, [field]: usual.get(person[field]) ?? person[field] } : person));
      const told = groups.filter((group) => group.length > 1).map(([first, ...others]) => `${sayOne(first)} is also written ${nameSome(others.map(sayOne))}`);
      tell('spellings-joined', 'info', `${capital(nouns)} that differ only in capital letters, spaces and signs were taken for one: ${told.join('; ')}.`);
    }
    for (const asked of listAsked(groups, bare)) {
      const consequence = field === 'organisation' ? ' Until this is clear they stay apart, and a contact from one to the other counts neither as inside nor as outside.' : ' Until this is clear they stay apart.';
      tell('may-be-one', 'warning', `${nameSome(asked.map(sayOne), Infinity)} may be one ${noun}.${consequence} ${field === 'organisation' ? 'If they are one, join them under Organisations on the page Study, or with --join-organisation NAME on the command line.' : 'If they are one, write it in the same way everywhere.'}`);
    }
  }
  return { people: joined, issues };
}

/** Those that may be one, with how many people have each, the most frequent first: what `buildOrganisation.join` makes one. */
export function listMayBeOne(people: readonly Person[]): readonly (readonly Spelling[])[] {
  return listAsked(groupBy(countSpellings(people, 'organisation'), ({ folded }) => folded), FIELDS.organisation.bare);
}

function listAsked(groups: readonly (readonly Spelling[])[], bare: (folded: string) => string): readonly (readonly Spelling[])[] {
  const kinds = groups.flatMap((group) => (group[0] === undefined ? [] : [{ ...group[0], people: group.reduce((sum, one) => sum + one.people, 0) }]));
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

const sayOne = (spelling: Spelling | undefined): string => (spelling === undefined ? '' : `“${spelling.written}” (${spelling.people})`);
