import { CONTACT_KINDS } from '../domain/ContactKind';
import type { DoubtReason, NameDoubt } from '../domain/NameDoubt';
import { makeRoundTest } from '../domain/makeRoundTest';
import type { Reconciled } from '../domain/Reconciled';
import type { Study } from '../domain/Study';
import { buildRoster } from './buildRoster';
import { compareNames } from './compareNames';
import { foldName } from './foldName';

const PERSON = CONTACT_KINDS.indexOf('person');

interface Found {
  readonly person: number;
  readonly why: DoubtReason;
}

/**
 * Names of a round that could be read otherwise. Kept apart, and perhaps one: somebody off the roster who is written much
 * like exactly one manager, or like another contact of the same respondent; a name that two managers have, where the
 * organisation singles one out. Joined, and perhaps two: a name that is spelled otherwise than on the roster, or stands
 * beside another organisation. Two contacts off the roster of two respondents are left out: whether they are one changes
 * no verdict. Linear in rows, beside the names that share a word.
 */
export function findNameDoubts(study: Study, reconciled: Reconciled): readonly NameDoubt[] {
  const { nominations } = study;
  const { words, length } = nominations;
  const { people, managers, from, to, round } = reconciled;
  const roster = buildRoster(study.people, nominations);
  const likeOf = findLikeManagers(reconciled);
  const doubts = new Map<string, Omit<NameDoubt, 'rows'> & { readonly rows: number[] }>();
  const word = (index: number | undefined): string => (words[index ?? 0] ?? '').trim();
  /** Contacts off the roster, by respondent, each with the rows that write it. */
  const contacts = new Map<number, Map<number, number[]>>();

  function add(row: number, column: 'from' | 'to', { person, why }: Found, joined: boolean): void {
    const [written, organisation] = [word(nominations[column][row]), column === 'to' ? word(nominations.contactOrganisation[row]) : ''];
    // Off the roster a name is one respondent's own.
    const key = [column, joined, person, person < managers ? '' : from[row], written, organisation].join('\n');
    const known = doubts.get(key) ?? { written, organisation, column, person, joined, why, rows: [] };
    doubts.set(key, known);
    known.rows.push(row);
  }

  const isOfRound = makeRoundTest(nominations, round);
  for (let row = 0; row < length; row += 1) {
    if (!isOfRound(row)) continue;
    const [reporter, contact] = [from[row] ?? -1, to[row] ?? -1];
    const isPerson = (nominations.contactKind[row] ?? PERSON) === PERSON;
    const [written, place] = [word(nominations.to[row]), foldName(word(nominations.contactOrganisation[row]))];
    if (reporter < 0) {
      const like = roster.find(word(nominations.from[row])) === 'nobody' ? likeOf(word(nominations.from[row]), '') : null;
      if (like !== null) add(row, 'from', like, false);
      continue;
    }
    if (contact < 0) {
      const namesake = isPerson && place !== '' && roster.find(written) === 'several' ? findNamesake(reconciled, written, place) : null;
      if (namesake !== null && namesake !== reporter) add(row, 'to', { person: namesake, why: 'namesakes' }, false);
      continue;
    }
    const why = whyJoined(reconciled, contact, written, place);
    if (why !== null) add(row, 'to', { person: contact, why }, true);
    if (contact < managers || !isPerson) continue;
    const like = likeOf(written, foldName(people[contact]?.organisation ?? ''));
    if (like !== null && like.person !== reporter) {
      add(row, 'to', like, false);
      continue;
    }
    const hers = contacts.get(reporter) ?? new Map<number, number[]>();
    contacts.set(reporter, hers);
    hers.set(contact, [...(hers.get(contact) ?? []), row]);
  }
  for (const hers of contacts.values()) {
    for (const { person, other, why } of findLikeContacts(reconciled, [...hers.keys()])) for (const row of hers.get(other) ?? []) add(row, 'to', { person, why }, false);
  }
  return [...doubts.values()];
}

/** Why somebody whom a row is joined to may be somebody else; `null` = nothing says so. An id leaves no doubt. */
function whyJoined({ people, managers }: Reconciled, contact: number, written: string, place: string): DoubtReason | null {
  const person = people[contact];
  if (person === undefined || written === person.id) return null;
  const theirs = foldName(person.organisation);
  if (place !== '' && theirs !== '' && place !== theirs) return 'organisation';
  return contact < managers && foldSpaces(written) !== foldSpaces(person.name) ? 'spelling' : null;
}

const foldSpaces = (name: string): string => name.trim().toLowerCase().replaceAll(/\s+/g, ' ');

/** The one manager who is written much like a name and not known to be elsewhere; of several none. */
function findLikeManagers({ people, managers }: Reconciled): (written: string, place: string) => Found | null {
  const names = people.slice(0, managers).map(({ name }) => foldName(name));
  const places = people.slice(0, managers).map(({ organisation }) => foldName(organisation));
  const byWord = new Map<string, number[]>();
  names.forEach((name, manager) => {
    for (const word of new Set(name.split(' '))) byWord.set(word, [...(byWord.get(word) ?? []), manager]);
  });
  const known = new Map<string, Found | null>();
  return (written, place) => {
    const key = `${written}\n${place}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const name = foldName(written);
    const candidates = new Set(name.split(' ').flatMap((word) => (word.length > 1 ? (byWord.get(word) ?? []) : [])));
    const like = [...candidates].flatMap((person): readonly Found[] => {
      const elsewhere = place !== '' && places[person] !== '' && places[person] !== place;
      const why = elsewhere ? null : compareNames(name, names[person] ?? '');
      return why === null ? [] : [{ person, why }];
    });
    const found = like.length === 1 ? (like[0] ?? null) : null;
    known.set(key, found);
    return found;
  };
}

/** The one manager of this name in this organisation. */
function findNamesake({ people, managers }: Reconciled, written: string, place: string): number | null {
  const name = foldName(written);
  const namesakes = people.slice(0, managers).flatMap((person, manager) => (foldName(person.name) === name && foldName(person.organisation) === place ? [manager] : []));
  return namesakes.length === 1 ? (namesakes[0] ?? null) : null;
}

/** Persons off the roster, of one respondent, who are written much alike and are not known to be of two organisations; the first stands for the others. */
function findLikeContacts({ people }: Reconciled, contacts: readonly number[]): readonly { readonly person: number; readonly other: number; readonly why: DoubtReason }[] {
  const told = contacts.map((person) => ({ person, name: foldName(people[person]?.name ?? ''), place: foldName(people[person]?.organisation ?? '') }));
  return told.flatMap((later, at) => {
    for (const earlier of told.slice(0, at)) {
      const elsewhere = earlier.place !== '' && later.place !== '' && earlier.place !== later.place;
      const why = elsewhere ? null : compareNames(earlier.name, later.name);
      if (why !== null) return [{ person: earlier.person, other: later.person, why }];
    }
    return [];
  });
}
