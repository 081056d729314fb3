import { CONTACT_KINDS } from '../../domain/ContactKind';
import type { Written } from '../../domain/Decision';
import { foldName } from '../../domain/foldName';
import { foldPlace } from '../../domain/isSamePlace';
import { makeRoundTest } from '../../domain/nominations/makeRoundTest';
import type { Attribute, Person } from '../../domain/Person';
import type { Reconciled } from '../../domain/results/Reconciled';
import type { Study } from '../../domain/Study';
import { foldCase } from '../../support/foldCase';
import { foldWords } from '../../support/foldWords';
import { buildRoster } from '../buildRoster';
import type { Profile } from './Profile';
import { readName } from './readName';

const PERSON = CONTACT_KINDS.indexOf('person');
const EMAIL = /e-?mail/iu;
const NUMBER = /(?:staff|employee|payroll|assignment|esr|contact)[ _-]*(?:no|number|id)\b/iu;

const FACTS = ['unit', 'role', 'email', 'number'] as const;
type Fact = (typeof FACTS)[number];

interface Growing extends Omit<Profile, 'namedBy' | 'rows' | 'isMixed' | Fact>, Record<Fact, string> {
  isMixed: boolean;
  readonly namedBy: Set<number>;
  readonly rows: number[];
}

/**
 * Everybody on the staff list, then every name of a round that is kept apart from it: contacts who are not on it, names that several
 * on it have, and people who report and are not on it. Groups are left out. Linear in rows.
 */
export function listProfiles(study: Study, reconciled: Reconciled): readonly Profile[] {
  const { nominations } = study;
  const { words, length, attributes } = nominations;
  const { people, from, to, round } = reconciled;
  const roster = buildRoster(study.people, nominations);
  const listed = roster.people.length;
  const word = (index: number | undefined): string => (words[index ?? 0] ?? '').trim();
  const emails = attributes.filter(({ name }) => EMAIL.test(name));
  const numbers = attributes.filter(({ name }) => NUMBER.test(name) && !EMAIL.test(name));
  const cellOf = (columns: typeof attributes, row: number): string =>
    columns.map(({ cells }) => word(cells[row])).find((cell) => cell !== '') ?? '';
  const profiles: Growing[] = [];
  for (const [person, one] of people.slice(0, listed).entries()) if (one.kind !== 'collectivity') profiles.push(profileOf(one, person));
  const placeOfPerson = new Map(profiles.map((profile) => [profile.person, profile]));
  const growing = new Map<string | number, Growing>();

  function put(key: string | number, row: number, start: () => Omit<Growing, 'namedBy' | 'rows'>): void {
    let profile = growing.get(key);
    if (profile === undefined) {
      profile = { ...start(), namedBy: new Set(), rows: [] };
      growing.set(key, profile);
      profiles.push(profile);
    } else {
      const more = start();
      for (const fact of FACTS) {
        if (more[fact] !== '' && profile[fact] !== '' && more[fact] !== profile[fact]) profile.isMixed = true;
        // An address says who is meant in its own row: of others who write the same name it says nothing.
        if (fact === 'unit' || fact === 'role') profile[fact] ||= more[fact];
        else if (more[fact] !== profile[fact]) profile[fact] = '';
      }
    }
    profile.rows.push(row);
    if ((from[row] ?? -1) >= 0) profile.namedBy.add(from[row] ?? 0);
  }

  const isOfRound = makeRoundTest(nominations, round);
  for (let row = 0; row < length; row += 1) {
    if (!isOfRound(row)) continue;
    const [reporter, contact] = [from[row] ?? -1, to[row] ?? -1];
    if (reporter < 0) {
      const written: Written = { name: word(nominations.from[row]), organisation: '', column: 'from', by: '' };
      if (written.name !== '' && typeof roster.find(written.name) !== 'number')
        put(`from ${foldName(written.name)}`, row, () => ({ ...ofWritten(written), kind: 'reporter', person: -1 }));
      continue;
    }
    if ((nominations.contactKind[row] ?? PERSON) !== PERSON) continue;
    if (contact >= 0 && contact < listed) {
      placeOfPerson.get(contact)?.namedBy.add(reporter);
      continue;
    }
    const name = word(nominations.to[row]);
    const known = people[contact];
    if (known === undefined ? roster.find(name) !== 'several' : known.kind !== 'outside_person') continue;
    const organisation = known?.organisation ?? word(nominations.contactOrganisation[row]);
    // Of several of a name, one respondent may mean one and another the other.
    const by = known !== undefined && foldPlace(organisation) !== '' ? '' : (people[reporter]?.id ?? '');
    const written: Written = { name: known?.name ?? name, organisation, column: 'to', by };
    put(known === undefined ? `to ${foldName(name)} ${foldPlace(organisation)} (${by})` : contact, row, () => ({
      ...ofWritten(written),
      kind: 'contact',
      person: contact,
      unit: foldWords(word(nominations.contactUnit[row])),
      role: foldWords(word(nominations.contactRole[row])),
      email: foldCase(cellOf(emails, row) || (name.includes('@') ? name : '')),
      number: foldCase(cellOf(numbers, row)),
    }));
  }
  return profiles.map((profile): Profile => ({ ...profile, namedBy: [...profile.namedBy].sort((a, b) => a - b) }));
}

function ofWritten(written: Written): Omit<Growing, 'namedBy' | 'rows' | 'kind' | 'person'> {
  return {
    written,
    name: readName(written.name),
    organisation: written.organisation,
    place: foldPlace(written.organisation),
    unit: '',
    role: '',
    email: '',
    number: '',
    isMixed: false,
    gender: 0,
  };
}

function profileOf(person: Person, index: number): Growing {
  const written: Written = { name: person.id, organisation: '', column: 'people', by: '' };
  const named = (pattern: RegExp): string => valueOf(person.attributes, pattern);
  const gender = foldCase(person.gender);
  return {
    written,
    kind: 'listed',
    name: readName(person.name),
    organisation: person.organisation,
    place: foldPlace(person.organisation),
    unit: foldWords(person.unit),
    role: foldWords(person.role),
    email: foldCase(named(EMAIL) || (person.id.includes('@') ? person.id : '')),
    number: foldCase(named(NUMBER) || person.id),
    isMixed: false,
    gender: /^(?:m|male|man)$/u.test(gender) ? 1 : /^(?:f|female|woman)$/u.test(gender) ? 2 : 0,
    person: index,
    namedBy: new Set(),
    rows: [],
  };
}

function valueOf(attributes: readonly Attribute[], pattern: RegExp): string {
  return attributes.find(({ name, value }) => pattern.test(name) && value !== '')?.value ?? '';
}
