import { CONTACT_KINDS } from '../domain/ContactKind';
import type { DoubtReason, NameDoubt } from '../domain/results/NameDoubt';
import { makeRoundTest } from '../domain/nominations/makeRoundTest';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Study } from '../domain/Study';
import { foldPlace, isSamePlace } from '../domain/isSamePlace';
import { addTo } from '../support/addTo';
import { foldCase } from '../support/foldCase';
import type { Work } from '../support/Progress';
import { splitWords } from '../support/splitWords';
import { buildRoster, type Roster } from './buildRoster';
import { findLikeManagers, type Found } from './findLikeManagers';
import { foldName } from '../domain/foldName';
import { LikeNames, type Like } from './LikeNames';
import { Decided } from './Decided';
import { writtenKey } from '../domain/writtenKey';
import { turnName } from '../domain/turnName';

const PERSON = CONTACT_KINDS.indexOf('person');

const STAGE = 'Looking for doubtful names';
/** Between two moments at which it may be stopped. */
const ROWS_AT_ONCE = 1000;
const NAMES_AT_ONCE = 200;

/**
 * Names of a round that could be read otherwise. Kept apart, and perhaps one: somebody off the roster who is written much
 * like exactly one manager, or like another contact of the same respondent; somebody who has a manager's name and another
 * organisation; a name that two managers have, where the organisation singles one out. Joined, and perhaps two: a name that
 * is spelled otherwise than on the roster, or a contact of several organisations. Two contacts off the roster of two
 * respondents are left out: whether they are one changes no verdict. Linear in rows and names; may be stopped midway.
 */
export function* findNameDoubts(study: Study, reconciled: Reconciled): Work<readonly NameDoubt[]> {
  const known = latest.get(reconciled);
  if (known?.study === study) return known.doubts;
  const doubts = yield* seekDoubts(study, reconciled);
  latest.set(reconciled, { study, doubts });
  return doubts;
}

/** Asked for by findings, by what depends on names and by robustness, and long to find among many names. */
const latest = new WeakMap<Reconciled, { readonly study: Study; readonly doubts: readonly NameDoubt[] }>();

function* seekDoubts(study: Study, reconciled: Reconciled): Work<readonly NameDoubt[]> {
  const { nominations } = study;
  const { words, length } = nominations;
  const { people, managers, from, to, round } = reconciled;
  const roster = buildRoster(study.people, nominations);
  const alike = yield* findLikeManagers(people, managers, listUnlisted(study, reconciled));
  /** The one manager who is written much alike; of several none. */
  const likeOf = (written: string, organisation: string): Found | null => {
    const [found, more] = alike(written, organisation);
    return found === undefined || more !== undefined ? null : found;
  };
  const namesakeOf = findNamesakes(reconciled);
  const doubts = new Map<string, Omit<NameDoubt, 'rows'> & { readonly rows: number[] }>();
  const word = (index: number | undefined): string => (words[index ?? 0] ?? '').trim();
  /** Contacts off the roster, by respondent, each with the rows that write it. */
  const contacts = new Map<number, Map<number, number[]>>();

  const decided = new Decided(study.decisions, roster);
  const idOf = (index: number): string => people[index]?.id ?? '';
  function isDecided(row: number, column: 'from' | 'to', person: number): boolean {
    const reporter = idOf(from[row] ?? -1);
    const contact = people[to[row] ?? -1];
    const organisation = column === 'from' ? '' : (contact?.organisation ?? '') || word(nominations.contactOrganisation[row]);
    // Somebody who reports is the same person in each row; a contact without an organisation is one respondent's own.
    const by = column === 'from' || foldPlace(organisation) !== '' ? '' : reporter;
    const key = writtenKey({ name: word(nominations[column][row]), organisation, column, by });
    if (person < managers) return decided.isApart(key, person);
    const { name = '', organisation: place = '' } = people[person] ?? {};
    return decided.isApart(key, writtenKey({ name, organisation: place, column: 'to', by: foldPlace(place) === '' ? reporter : '' }));
  }

  function add(row: number, column: 'from' | 'to', { person, why }: Found, joined: boolean): void {
    const [written, organisation] = [word(nominations[column][row]), column === 'to' ? word(nominations.contactOrganisation[row]) : ''];
    // What somebody has said is no doubt any more.
    if (isDecided(row, column, person)) return;
    // Off the roster a name is one respondent's own.
    const key = [column, joined, person, person < managers ? '' : from[row], written, organisation].join('\n');
    const known = doubts.get(key) ?? { written, organisation, column, person, joined, why, rows: [] };
    doubts.set(key, known);
    known.rows.push(row);
  }

  const isOfRound = makeRoundTest(nominations, round);
  // A function of its own: the machine makes it fast, which it does not do with the loop of a generator.
  function look(row: number): void {
    const [reporter, contact] = [from[row] ?? -1, to[row] ?? -1];
    const isPerson = (nominations.contactKind[row] ?? PERSON) === PERSON;
    const [written, place] = [word(nominations.to[row]), word(nominations.contactOrganisation[row])];
    if (reporter < 0) {
      const like = roster.find(word(nominations.from[row])) === 'nobody' ? likeOf(word(nominations.from[row]), '') : null;
      if (like !== null) add(row, 'from', like, false);
      return;
    }
    if (contact < 0) {
      const namesake = isPerson ? namesakeOf(written, place) : null;
      if (namesake !== null && namesake !== reporter) add(row, 'to', { person: namesake, why: 'namesakes' }, false);
      return;
    }
    const why = whyJoined(reconciled, roster, contact, written, place);
    if (why !== null) add(row, 'to', { person: contact, why }, true);
    if (contact < managers || !isPerson) return;
    const like = elsewhere(roster, managers, written) ?? likeOf(written, people[contact]?.organisation ?? '');
    if (like !== null && like.person !== reporter) {
      add(row, 'to', like, false);
      return;
    }
    const hers = contacts.get(reporter) ?? new Map<number, number[]>();
    contacts.set(reporter, hers);
    addTo(hers, contact, row);
  }
  for (let row = 0; row < length; row += 1) {
    if (row % ROWS_AT_ONCE === 0) yield { stage: STAGE, done: row, total: length };
    if (isOfRound(row)) look(row);
  }
  for (const hers of contacts.values()) {
    if (hers.size < 2) continue;
    for (const { person, other, why } of yield* findLikeContacts(reconciled, [...hers.keys()]))
      for (const row of hers.get(other) ?? []) add(row, 'to', { person, why }, false);
  }
  return [...doubts.values()];
}

/** Names in a round of somebody who is off the roster. */
function listUnlisted({ nominations: { length, words, round, from, to } }: Study, reconciled: Reconciled): ReadonlySet<string> {
  const unlisted = new Set<number>();
  for (let row = 0; row < length; row += 1) {
    if ((words[round[row] ?? 0] ?? '') !== reconciled.round) continue;
    if ((reconciled.from[row] ?? -1) < 0) unlisted.add(from[row] ?? 0);
    else if ((reconciled.to[row] ?? -1) >= reconciled.managers) unlisted.add(to[row] ?? 0);
  }
  return new Set(Array.from(unlisted, (word) => (words[word] ?? '').trim()));
}

/** Why somebody whom a row is joined to may be somebody else; `null` = nothing says so. An id leaves no doubt. */
function whyJoined(
  { people, managers }: Reconciled,
  roster: Roster,
  contact: number,
  written: string,
  organisation: string,
): DoubtReason | null {
  const person = people[contact];
  if (person === undefined || written === person.id) return null;
  if (contact >= managers) return isSamePlace(organisation, person.organisation) === false ? 'organisation' : null;
  return roster.seek(written).respelling === 'words' && !isSameWords(written, person.name) && !isSameWords(written, person.id)
    ? 'spelling'
    : null;
}

/** Points, hyphens and the comma of “Lund, Cay” make no other name; accents and titles may. */
function isSameWords(one: string, other: string): boolean {
  const spellings = (name: string): readonly string[] => [name, turnName(name) ?? name].map((spelling) => splitWords(foldCase(spelling)));
  const theirs = spellings(other);
  return spellings(one).some((spelling) => theirs.includes(spelling));
}

/** A manager of this name, who is not meant by it where another organisation stands beside it. */
function elsewhere(roster: Roster, managers: number, written: string): Found | null {
  const { meaning } = roster.seek(written);
  return typeof meaning === 'number' && meaning < managers ? { person: meaning, why: 'organisation' } : null;
}

/** The one manager of a name in an organisation. */
function findNamesakes({ people, managers }: Reconciled): (written: string, organisation: string) => number | null {
  let byName: Map<string, number[]> | null = null;
  const groupByName = (): Map<string, number[]> => {
    const groups = new Map<string, number[]>();
    for (let manager = 0; manager < managers; manager += 1) {
      addTo(groups, foldName(people[manager]?.name ?? ''), manager);
    }
    return groups;
  };
  return (written, organisation) => {
    byName ??= groupByName();
    const [namesake, more] = (byName.get(foldName(written)) ?? []).filter(
      (manager) => isSamePlace(organisation, people[manager]?.organisation ?? '') === true,
    );
    return namesake === undefined || more !== undefined ? null : namesake;
  };
}

/**
 * Persons off the roster, of one respondent, who are written much alike and are not known to be of two organisations; the first stands
 * for the others.
 */
function* findLikeContacts(
  { people }: Reconciled,
  contacts: readonly number[],
): Work<readonly { readonly person: number; readonly other: number; readonly why: DoubtReason }[]> {
  const earlier = new LikeNames();
  const found: { readonly person: number; readonly other: number; readonly why: DoubtReason }[] = [];
  for (const [at, other] of contacts.entries()) {
    if (at % NAMES_AT_ONCE === NAMES_AT_ONCE - 1) yield { stage: STAGE, done: at, total: contacts.length };
    const { name = '', organisation = '' } = people[other] ?? {};
    const folded = foldName(name);
    let like: Like | null = null;
    for (const one of earlier.like(folded)) {
      if (isSamePlace(people[one.item]?.organisation ?? '', organisation) === false) continue;
      like = one;
      break;
    }
    earlier.add(folded, other);
    if (like !== null) found.push({ person: like.item, other, why: like.why });
  }
  return found;
}
