import { ABSENT } from '../domain/Activity';
import { isPersonKind, isUnreadKind } from '../domain/ContactKind';
import { makeIssue, type Issue } from '../domain/Issue';
import type { IssueCode, IssueValues } from '../domain/IssueValues';
import { makePerson } from '../domain/makePerson';
import type { Nominations } from '../domain/nominations/Nominations';
import type { Person } from '../domain/Person';
import type { Study } from '../domain/Study';
import { foldPlace, isSamePlace } from '../domain/isSamePlace';
import type { Roster } from './buildRoster';
import { foldName } from '../domain/foldName';
import type { Meaning, Sought } from '../domain/seekListed';
import { makesReport } from '../domain/nominations/makesReport';
import { nameNumbered } from './nameNumbered';
import { RespellingLog } from './RespellingLog';
import { Decided } from './Decided';
import { foldCase } from '../support/foldCase';
import { TIE_TO_NOBODY } from '../domain/results/isTaken';
import { joinKey } from '../domain/writtenKey';

/** Who is meant by every name as written. */
export interface SettledNames {
  /** The roster's people, then those found off it, in the order in which they are first named. */
  readonly people: readonly Person[];
  /** For each nomination, the person meant; −1 = the row is not taken. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /**
   * By manager, names that stand in no list, and with whom they say to have no tie, and what could not be read: nobody is brought in by
   * that, and it fills their list.
   */
  readonly refused: ReadonlyMap<number, ReadonlySet<string>>;
  readonly issues: readonly Issue[];
}

/**
 * Settles who is meant, row by row: a roster id, else a name that equals exactly one of the roster, else somebody off the
 * roster. Persons off the roster are one across respondents only if name and organisation are; groups if their name is,
 * and their organisation where given. One name as written by one respondent is one contact, whatever its organisation
 * cells say. docs/command-line.md, "Who is meant"; linear in rows.
 */
export function settleNames(study: Study, roster: Roster): SettledNames {
  const { nominations, sources } = study;
  const { words, length } = nominations;
  const people: Person[] = [...roster.people];
  const issues: Issue[] = [];
  const from = new Int32Array(length).fill(-1);
  const to = new Int32Array(length).fill(-1);
  const numbered = nameNumbered(nominations, sources);
  // Each spelling is looked up once, and only those that stand for somebody: notes are words, too.
  const soughtOf = remember(words.length, (index) => roster.seek(words[index] ?? ''));
  const foldedOf = remember(words.length, (index) => foldName(words[index] ?? '') || (words[index] ?? '').trim());
  const placeOf = remember(words.length, (index) => foldPlace(words[index] ?? ''));
  const word = (index: number | undefined): string => (words[index ?? 0] ?? '').trim();

  function complain<Code extends IssueCode>(code: Code, row: number, column: 'from' | 'to', values: IssueValues[Code]): void {
    const source = sources[nominations.source[row] ?? 0];
    const header = source?.columns.find((known) => known.column === column)?.header ?? column;
    issues.push(makeIssue(code, 'error', { file: source?.file ?? '', row: nominations.row[row] ?? null, column: header }, values));
  }

  /** What somebody has said about names; an id and an exact spelling are no question. */
  const decided = new Decided(study.decisions, roster);
  const byOf = (row: number): string => foldCase(people[from[row] ?? -1]?.id ?? '');
  const keyAt = (row: number, place: string): string =>
    joinKey('to', foldedOf(numbered.to[row] ?? 0), place, place === '' ? byOf(row) : '');
  const whoReports = (row: number): number | null => {
    const person = decided.personOf(joinKey('from', foldedOf(nominations.from[row] ?? 0), '', ''));
    return person !== null && person < roster.managers ? person : null;
  };

  const respellings = new RespellingLog(nominations, sources, people);
  for (let row = 0; row < length; row += 1) {
    const sought = soughtOf(nominations.from[row] ?? 0);
    const { meaning } = sought;
    const written = word(nominations.from[row]);
    if (typeof meaning === 'number' && meaning < roster.managers) {
      from[row] = meaning;
      respellings.tell(row, 'from', sought);
    } else if (typeof meaning === 'number' && people[meaning]?.kind === 'collectivity') {
      const isItself = soughtOf(numbered.to[row] ?? 0).meaning === meaning;
      if (isItself) complain('own-member', row, 'to', { of: 'contacts', written });
      else complain('unknown-from', row, 'from', { written, isNetwork: true });
    } else if (typeof meaning !== 'number' && whoReports(row) !== null) from[row] = whoReports(row) ?? -1;
    else if (meaning === 'several') complain('ambiguous-name', row, 'from', { written, side: 'from' });
    else complain('unknown-from', row, 'from', { written, isNetwork: false });
  }

  const isPersonAt = (row: number): boolean => isPersonKind(nominations.contactKind[row] ?? 0);
  /** A group that is called like a manager is not that manager, unless their id is written. */
  const meaningAt = (row: number, { meaning, isId }: Sought): Meaning => {
    // Where each respondent numbers their own contacts, a number is nobody's id.
    if (isId && numbered.sources[nominations.source[row] ?? 0] === true) return 'nobody';
    if (typeof meaning !== 'number') return isPersonAt(row) ? meaning : 'nobody';
    if (!isPersonAt(row)) return meaning >= roster.managers || isId || people[meaning]?.id === word(numbered.to[row]) ? meaning : 'nobody';
    // A namesake in another organisation may be somebody else: they are kept apart, and in doubt.
    const isElsewhere = !isId && isSamePlace(word(nominations.contactOrganisation[row]), people[meaning]?.organisation ?? '') === false;
    return isElsewhere ? 'nobody' : meaning;
  };
  const decide = (row: number, sought: Sought, meaning: Meaning): Meaning => {
    if (sought.isId || !isPersonAt(row)) return meaning;
    const place = placeOf(nominations.contactOrganisation[row] ?? 0);
    if (typeof meaning === 'number')
      return sought.respelling === 'words' && decided.isApart(keyAt(row, place), meaning) ? 'nobody' : meaning;
    if (meaning !== 'several') return meaning;
    // Of a name that several have, each respondent may mean another.
    return decided.personOf(joinKey('to', foldedOf(numbered.to[row] ?? 0), place, byOf(row))) ?? meaning;
  };
  const offRosterRows: number[] = [];
  const refused = new Map<number, Set<string>>();
  const refuse = (teller: number, name: string): void => {
    const names = refused.get(teller) ?? new Set<string>();
    refused.set(teller, names.add(name));
  };

  for (let row = 0; row < length; row += 1) {
    const reporter = from[row] ?? -1;
    if (reporter < 0) continue;
    if (isUnreadKind(nominations.contactKind[row] ?? 0)) {
      refuse(reporter, foldedOf(numbered.to[row] ?? 0));
      to[row] = TIE_TO_NOBODY;
      continue;
    }
    const sought = soughtOf(numbered.to[row] ?? 0);
    const meaning = decide(row, sought, meaningAt(row, sought));
    if (typeof meaning === 'number') {
      respellings.tell(row, 'to', sought);
      if (meaning === reporter) complain('self-nomination', row, 'to', { written: word(numbered.to[row]) });
      else to[row] = meaning;
      continue;
    }
    if (meaning === 'several') complain('ambiguous-name', row, 'to', { written: word(numbered.to[row]), side: 'to' });
    else offRosterRows.push(row);
  }

  const keyOf = (row: number): string => placeKey(from[row] ?? 0, foldedOf(numbered.to[row] ?? 0), isPersonAt(row));
  const organisations = chooseOrganisations(nominations, offRosterRows, keyOf, placeOf);
  const offRoster = new Map<string, number>();
  const ids = new Set(offRosterRows.length === 0 ? [] : people.map((person) => person.id));
  // Absent, or strength 0, says that there is no tie: it brings nobody in who is not named otherwise.
  const isTie = (row: number): boolean => nominations.strength[row] !== 0 && nominations.activity[row] !== ABSENT;
  for (const row of [...offRosterRows.filter(isTie), ...offRosterRows.filter((one) => !isTie(one))]) {
    const written = word(numbered.to[row]);
    const isPerson = isPersonAt(row);
    const name = foldedOf(numbered.to[row] ?? 0);
    const organisation = organisations.get(keyOf(row)) ?? 0;
    const where = placeOf(organisation);
    const ownKey = keyAt(row, where);
    const person = isPerson ? decided.personOf(ownKey) : null;
    if (person !== null) {
      if (person === from[row]) complain('self-nomination', row, 'to', { written });
      else to[row] = person;
      continue;
    }
    const cluster = isPerson ? decided.clusterOf(ownKey) : null;
    // A person without an organisation may be anybody of that name: they stay the contact of this respondent alone.
    const scope =
      cluster !== null
        ? scopeOfKey(cluster)
        : isPerson && where === ''
          ? `${name} (${people[from[row] ?? 0]?.id ?? ''})`
          : where === ''
            ? name
            : `${name} @ ${where}`;
    const key = `${isPerson ? 'person' : 'collectivity'} ${scope}`;
    let known = offRoster.get(key);
    if (known === undefined && !isTie(row)) {
      refuse(from[row] ?? 0, name);
      to[row] = TIE_TO_NOBODY;
      continue;
    }
    if (known === undefined) {
      const id = freshId(`off: ${scope}`, ids);
      known = people.length;
      people.push(makePerson({ id, kind: isPerson ? 'outside_person' : 'collectivity', name: written, organisation: word(organisation) }));
      offRoster.set(key, known);
    }
    to[row] = known;
  }
  return { people, from, to, refused, issues: [...issues, ...respellings.finish()] };
}

/** What several names that are one contact go by: the one that stands for them. */
function scopeOfKey(key: string): string {
  const [, name = '', place = '', by = ''] = key.split('\n');
  return place === '' ? `${name} (${by})` : `${name} @ ${place}`;
}

/** A value for each index, worked out when it is first asked for. */
function remember<T>(length: number, workOut: (index: number) => T): (index: number) => T {
  const known = new Array<T | undefined>(length);
  return (index) => (known[index] ??= workOut(index));
}

/** What one respondent wrote of one name. The kind is part of it: a person and a group may share a name. */
function placeKey(reporter: number, name: string, isPerson: boolean): string {
  return `${reporter} ${isPerson ? 1 : 0} ${name}`;
}

/**
 * For each respondent and name, the organisation they give (an index into `words`): in rows that make reports, and only where
 * none of them does in others; of several, the first by spelling, so that the order of rows does not matter.
 */
function chooseOrganisations(
  nominations: Nominations,
  rows: readonly number[],
  keyOf: (row: number) => string,
  placeOf: (word: number) => string,
): ReadonlyMap<string, number> {
  const chosen = new Map<string, { readonly word: number; readonly speaks: boolean }>();
  for (const row of rows) {
    const word = nominations.contactOrganisation[row] ?? 0;
    if (word === 0) continue;
    const key = keyOf(row);
    const known = chosen.get(key);
    const speaks = makesReport(nominations, row);
    if (known === undefined || (speaks && !known.speaks) || (speaks === known.speaks && isBefore(word, known.word)))
      chosen.set(key, { word, speaks });
  }
  return new Map(Array.from(chosen, ([key, { word }]) => [key, word]));

  function isBefore(one: number, other: number): boolean {
    const [a, b] = [placeOf(one), placeOf(other)];
    return a === b ? (nominations.words[one] ?? '') < (nominations.words[other] ?? '') : a < b;
  }
}

function freshId(wanted: string, ids: Set<string>): string {
  let id = wanted;
  for (let copy = 2; ids.has(id); copy += 1) id = `${wanted} #${copy}`;
  ids.add(id);
  return id;
}
