import type { NominationRow } from '../nominations/buildNominations';
import { buildRowChanges } from './buildRowChanges';
import { buildStep } from './buildStep';
import type { Change } from './Change';
import { foldPlace, isSamePlace } from '../isSamePlace';
import { nominationAt } from '../nominations/nominationAt';
import type { Organisation } from '../Organisation';
import type { Step } from './Step';
import type { Study } from '../Study';

/** Steps about organisations: which there are, and which compete. */
export const buildOrganisation = {
  add(study: Study, id: string): Step {
    return stepOf(id, [put(study, { id, competesWith: [] })]);
  },

  /** Said on one side it holds for both, so that it is taken back on both. */
  compete(study: Study, one: string, other: string, does: boolean): Step {
    const changes = [
      [one, other],
      [other, one],
    ].flatMap(([id = '', rival = '']): readonly Change[] => {
      const known = study.organisations.find((organisation) => organisation.id === id) ?? { id, competesWith: [] };
      const says = known.competesWith.includes(rival);
      if (does) return id === one && !says ? [put(study, { id, competesWith: [...known.competesWith, rival] })] : [];
      return says ? [put(study, { id, competesWith: known.competesWith.filter((each) => each !== rival) })] : [];
    });
    return stepOf(`${one} and ${other}`, changes);
  },

  /** Every spelling that may be of the same organisation becomes this one: of people, of contacts and on the list. */
  join(study: Study, spelling: string): Step {
    const written = [
      ...study.people.map(({ organisation }) => organisation),
      ...Array.from(new Set(study.nominations.contactOrganisation), (word) => (study.nominations.words[word] ?? '').trim()),
      ...study.organisations.map(({ id }) => id),
    ];
    const others = new Set(
      [...new Set(written)].filter((other) => other !== spelling && foldPlace(other) !== '' && isSamePlace(other, spelling) !== false),
    );
    const people = new Map(
      study.people.flatMap((person, at) =>
        others.has(person.organisation) ? [[at, { ...person, organisation: spelling, edited: person.origin !== null }] as const] : [],
      ),
    );
    const contacts = respellContacts(study, others, spelling);
    const rename = (id: string): string => (others.has(id) ? spelling : id);
    const byId = new Map<string, Organisation>();
    for (const { id, competesWith } of study.organisations) {
      const known = byId.get(rename(id))?.competesWith ?? [];
      byId.set(rename(id), {
        id: rename(id),
        competesWith: [...new Set([...known, ...competesWith.map(rename)])].filter((rival) => rival !== rename(id)),
      });
    }
    const isNamed = study.organisations.some(({ id, competesWith }) => others.has(id) || competesWith.some((rival) => others.has(rival)));
    const organisations: readonly Change[] = isNamed
      ? [{ part: 'organisations', at: 0, before: study.organisations, after: [...byId.values()] }]
      : [];
    return {
      kind: 'edit-organisations',
      about: spelling,
      rows: people.size + contacts.rows,
      changes: [...(people.size === 0 ? [] : buildStep.editPeople(study, '', people).changes), ...contacts.changes, ...organisations],
    };
  },

  /** Takes an organisation off the list, and out of what others compete with. */
  remove(study: Study, id: string): Step {
    const rivals = study.organisations
      .filter(({ competesWith }) => competesWith.includes(id))
      .map((one) => put(study, { ...one, competesWith: one.competesWith.filter((rival) => rival !== id) }));
    const at = study.organisations.findIndex((one) => one.id === id);
    return stepOf(id, [...rivals, { part: 'organisations', at, before: study.organisations.slice(at, at + 1), after: [] }]);
  },
};

/** Contacts of whom an organisation is written in one of these ways, with the other spelling instead. */
function respellContacts(
  { nominations }: Study,
  others: ReadonlySet<string>,
  spelling: string,
): { readonly changes: readonly Change[]; readonly rows: number } {
  const isOther = nominations.words.map((word) => others.has(word.trim()));
  const rows = new Map<number, NominationRow>();
  for (const [row, word] of nominations.contactOrganisation.entries()) {
    if (row < nominations.length && isOther[word] === true)
      rows.set(row, { ...nominationAt(nominations, row), contactOrganisation: spelling, edited: true });
  }
  return { changes: rows.size === 0 ? [] : buildRowChanges(nominations, rows), rows: rows.size };
}

function put({ organisations }: Study, organisation: Organisation): Change {
  const known = organisations.findIndex(({ id }) => id === organisation.id);
  const at = known === -1 ? organisations.length : known;
  return { part: 'organisations', at, before: organisations.slice(at, at + 1), after: [organisation] };
}

function stepOf(about: string, changes: readonly Change[]): Step {
  return { kind: 'edit-organisations', about, rows: changes.length, changes };
}
