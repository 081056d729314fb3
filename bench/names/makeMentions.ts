import type { NominationRow } from '../../src/domain/nominations/buildNominations';
import { makePerson } from '../../src/domain/makePerson';
import type { Person } from '../../src/domain/Person';
import { foldName } from '../../src/domain/foldName';
import { makeChance } from '../../src/statistics/makeChance';
import { makeDice } from '../../src/statistics/makeDice';
import type { Culture } from './cultures';
import { CULTURES, PETS } from './cultures';
import { slipOfClerk, slipOfEar, slipOfKeys } from './slips';

/** Somebody of the benchmark: what is true of them, whatever is written. */
interface Someone {
  readonly culture: string;
  readonly isHer: boolean;
  readonly given: string;
  readonly middle: string;
  readonly family: string;
  /** Before they married. */
  readonly bornAs: string;
  readonly organisation: number;
  /** Where they worked before they moved, or the same. */
  readonly before: number;
  readonly unit: string;
  readonly role: string;
  readonly email: string;
  readonly number: string;
  readonly isListed: boolean;
}

/** One name as somebody wrote it, and who is meant. */
export interface Mention {
  readonly row: Omit<NominationRow, 'origin'>;
  /** Who wrote it and who is meant, indices into `people`. */
  readonly by: number;
  readonly meant: number;
  readonly culture: string;
  /** What was done to the name: 'exact', 'title', 'comma', 'initial' … */
  readonly how: string;
  /** How many of the people fit all that is written: beyond 1 it cannot be told from the data who is meant. */
  readonly fits: number;
}

export interface Benchmark {
  readonly people: readonly Someone[];
  /** The staff list, in the order of those of `people` who are listed. */
  readonly roster: readonly Person[];
  /** Index into `people` → id on the staff list; '' = not on it. */
  readonly ids: readonly string[];
  readonly mentions: readonly Mention[];
}

const ORGANISATIONS = [
  'Northbridge',
  'Eastvale',
  'Harrowfield',
  'St Anne',
  'Millbrook',
  'Westmoor',
  'Kingsholme',
  'Ashdown',
  'Calder Valley',
  'Ravensbourne',
];
const UNITS = ['Surgery', 'Medicine', 'Children', 'Estates', 'Finance', 'Digital', 'Pathology', 'Maternity'];
const ROLES = [
  'Ward manager',
  'Matron',
  'Finance manager',
  'Clinical director',
  'Service manager',
  'HR partner',
  'Estates lead',
  'Head of nursing',
  'Data manager',
  'General manager',
  'Pharmacy lead',
  'Therapy lead',
];
/** Of a hundred people. */
const [MARRIED, MOVED, NAMESAKES, LISTED, ANSWERING] = [2, 2, 2, 80, 80];

/**
 * People of at least ten cultures and the names by which they name each other, from a seed: with titles, initials, nicknames, slips of
 * clerks, ears and keys, other orders and scripts, and with staff who marry, move and share names. A mention may fit several people.
 */
export function makeMentions(seed: number, many = 1000, mentionsWanted = 10_000): Benchmark {
  const roll = makeDice(makeChance(seed, 'names'));
  const percent = (share: number): boolean => roll(100) < share;
  const pick = <T>(items: readonly T[]): T => items[roll(items.length)] as T;
  /** The earlier an entry stands, the likelier it is, about as one over its place; and each now and then. */
  const common = <T>(items: readonly T[]): T =>
    percent(55) ? pick(items) : (items[Math.min(items.length, Math.floor((items.length + 1) ** (roll(1_000_000) / 1_000_000))) - 1] as T);
  const familyOf = ({ family, rarer }: Culture): string =>
    rarer !== undefined && percent(60) ? `${pick(rarer[0])}${pick(rarer[1])}` : common(family);
  const parts = CULTURES.flatMap((culture) => Array.from({ length: culture.parts }, () => culture));

  const people: Someone[] = [];
  const cultureOf: Culture[] = [];
  for (let at = 0; at < many; at += 1) {
    const culture = pick(parts);
    const isHer = percent(60);
    const twin = at > 20 && percent(NAMESAKES) ? people[roll(at)] : undefined;
    const given = twin?.given ?? common(isHer ? culture.hers : culture.his);
    const family = twin?.family ?? familyOf(culture);
    const organisation = roll(ORGANISATIONS.length);
    const married = (twin?.isHer ?? isHer) && percent(MARRIED * 2);
    cultureOf.push(twin === undefined ? culture : (CULTURES.find(({ id }) => id === twin.culture) ?? culture));
    people.push({
      culture: twin?.culture ?? culture.id,
      isHer: twin?.isHer ?? isHer,
      given,
      middle: percent(25) ? common(isHer ? culture.hers : culture.his) : '',
      family,
      bornAs: married ? familyOf(culture) : family,
      organisation,
      before: percent(MOVED) ? roll(ORGANISATIONS.length) : organisation,
      unit: pick(UNITS),
      role: pick(ROLES),
      email:
        `${foldName(given)}.${foldName(family)}${at}@${(ORGANISATIONS[organisation] ?? '').toLowerCase().replaceAll(' ', '')}.example`.replaceAll(
          ' ',
          '',
        ),
      number: `S${String(10_000 + at * 7)}`,
      isListed: percent(LISTED),
    });
  }
  const ids = people.map(({ isListed }, at) => (isListed ? `p${String(at + 1).padStart(4, '0')}` : ''));
  const nameOf = ({ given, middle, family }: Someone): string => [given, middle, family].filter((word) => word !== '').join(' ');
  const roster = people.flatMap((one, at) =>
    one.isListed
      ? [
          makePerson({
            id: ids[at] ?? '',
            kind: 'manager',
            name: nameOf(one),
            organisation: ORGANISATIONS[one.organisation] ?? '',
            unit: one.unit,
            role: one.role,
            gender: one.isHer ? 'Female' : 'Male',
            attributes: [{ name: 'E-mail', value: one.email }],
          }),
        ]
      : [],
  );

  const answering = people.flatMap(({ isListed }, at) => (isListed && percent(ANSWERING) ? [at] : []));
  const contacts = chooseContacts(people, answering, mentionsWanted, roll);
  const mentions: Mention[] = [];
  for (const [by, named] of contacts) {
    for (const meant of named) {
      const someone = people[meant];
      const culture = cultureOf[meant];
      if (someone === undefined || culture === undefined) continue;
      mentions.push(writeMention(by, meant, someone, culture));
    }
  }
  return { people, roster, ids, mentions };

  function writeMention(by: number, meant: number, someone: Someone, culture: Culture): Mention {
    const family = someone.bornAs !== someone.family && percent(40) ? someone.bornAs : someone.family;
    const isMarried = family !== someone.family;
    const { given, middle, isHer } = someone;
    const written = writeName({ given, middle, family, isHer }, culture);
    const statesPlace = percent(65);
    const moved = someone.before !== someone.organisation && percent(40);
    const place = ORGANISATIONS[moved ? someone.before : someone.organisation] ?? '';
    const shown = percent(8) ? `${place} NHS Foundation Trust` : percent(4) ? place.toUpperCase() : place;
    const [role, unit] = [percent(30) ? someone.role : '', percent(25) ? someone.unit : ''];
    const [email, number] = [percent(5) ? someone.email : '', ''];
    const writtenFolded = fold(written.name);
    const fits = people.filter((other) => {
      // A slip may make the name of somebody else of it.
      if (other !== someone && !written.fits(other) && fold(`${other.given} ${other.family}`) !== writtenFolded) return false;
      if (email !== '') return other === someone;
      if (statesPlace && other.organisation !== someone.organisation) return false;
      return (role === '' || other.role === role) && (unit === '' || other.unit === unit);
    }).length;
    return {
      row: {
        from: ids[by] ?? '',
        to: written.name,
        ...(statesPlace ? { contactOrganisation: shown } : {}),
        ...(role === '' ? {} : { contactRole: role }),
        ...(unit === '' ? {} : { contactUnit: unit }),
        types: ['Managerial'],
        activity: 'active',
        attributes: [
          { name: 'Contact e-mail', value: email },
          { name: 'Staff number', value: number },
        ].filter(({ value }) => value !== ''),
      },
      by,
      meant,
      culture: someone.culture,
      how: `${isMarried ? 'married, ' : ''}${moved ? 'moved, ' : ''}${written.how}`,
      fits,
    };
  }

  function writeName(
    { given, middle, family, isHer }: Pick<Someone, 'given' | 'middle' | 'family' | 'isHer'>,
    culture: Culture,
  ): { readonly name: string; readonly how: string; readonly fits: (other: Someone) => boolean } {
    const full = middle !== '' && percent(35) ? `${given} ${middle} ${family}` : `${given} ${family}`;
    const sameFull = (other: Someone): boolean => fold(other.given) === fold(given) && isOneOf(other, family);
    const short = pet(given);
    const draw = roll(100);
    const made = (name: string, how: string, fits: (other: Someone) => boolean) => ({ name, how, fits });
    if (draw < 24) return made(full, 'exact', sameFull);
    if (draw < 29) return made(`${pick(['Dr', isHer ? 'Mrs' : 'Mr', 'Prof.'])} ${full}`, 'title', sameFull);
    if (draw < 36) return made(`${family}, ${given}`, 'comma', sameFull);
    if (draw < 40)
      return made(culture.familyFirst === true || percent(30) ? `${family} ${given}` : full.toUpperCase(), 'order or case', sameFull);
    if (draw < 54) {
      const name = percent(75) ? `${given.slice(0, 1)} ${family}` : `${given.slice(0, 1)}. ${family}`;
      return made(name, 'initial', (other) => fold(other.given).startsWith(fold(given.slice(0, 1))) && isOneOf(other, family));
    }
    if (draw < 64 && short !== null)
      return made(`${short} ${family}`, 'nickname', (other) => sharesPet(other.given, short) && isOneOf(other, family));
    if (draw < 68) {
      const name =
        [full].map((one) =>
          one
            .normalize('NFD')
            .replaceAll(/\p{Mark}/gu, '')
            .replaceAll('ł', 'l')
            .replaceAll('Ł', 'L')
            .replaceAll('ı', 'i'),
        )[0] ?? full;
      return made(percent(50) ? name.toLowerCase() : name, 'accents', sameFull);
    }
    if (draw < 70) {
      const alone = percent(60) ? family : given;
      return made(alone, 'one word', (other) => isOneOf(other, alone) || fold(other.given) === fold(alone));
    }
    if (draw < 72 && culture.script?.[given] !== undefined && culture.script[family] !== undefined)
      return made(`${culture.script[given]} ${culture.script[family]}`, 'script', sameFull);
    if (draw < 74) return made(full.replaceAll(/[-']/gu, percent(50) ? ' ' : ''), 'punctuation', sameFull);
    const slip = [slipOfKeys, slipOfKeys, slipOfEar, slipOfClerk][roll(4)] ?? slipOfKeys;
    const words = full.split(' ');
    const at = roll(words.length);
    let name = words.with(at, slip(words[at] ?? '', roll)).join(' ');
    if (percent(12)) {
      const again = name.split(' ');
      const second = roll(again.length);
      name = again.with(second, slipOfKeys(again[second] ?? '', roll)).join(' ');
      return made(name, 'two slips', sameFull);
    }
    return made(name, slip === slipOfKeys ? 'slip of keys' : slip === slipOfEar ? 'slip of ear' : 'slip of clerk', sameFull);
  }

  function pet(given: string): string | null {
    const names = PETS[fold(given)];
    return names === undefined ? null : pick(names);
  }
}

const folded = new Map<string, string>();
function fold(name: string): string {
  let known = folded.get(name);
  if (known === undefined) folded.set(name, (known = foldName(name)));
  return known;
}

const isOneOf = (other: Someone, family: string): boolean => fold(other.family) === fold(family) || fold(other.bornAs) === fold(family);
function sharesPet(given: string, short: string): boolean {
  return fold(given) === fold(short) || PETS[fold(given)]?.includes(short) === true;
}

/** By who answers, whom they name: half their own unit or organisation, and contacts of contacts more than others. */
function chooseContacts(
  people: readonly Someone[],
  answering: readonly number[],
  wanted: number,
  roll: (sides: number) => number,
): ReadonlyMap<number, readonly number[]> {
  const named = new Map<number, Set<number>>(answering.map((by) => [by, new Set()]));
  const inPlace = new Map<number, number[]>();
  people.forEach(({ organisation }, at) => inPlace.set(organisation, [...(inPlace.get(organisation) ?? []), at]));
  let left = wanted;
  for (let tries = 0; left > 0 && tries < wanted * 20; tries += 1) {
    const by = answering[roll(answering.length)] ?? 0;
    const own = named.get(by) ?? new Set();
    const draw = roll(100);
    let meant: number;
    const friends = [...own].filter((friend) => (named.get(friend)?.size ?? 0) > 0);
    if (draw < 40 && friends.length > 0) {
      const theirs = [...(named.get(friends[roll(friends.length)] ?? 0) ?? [])];
      meant = theirs[roll(theirs.length)] ?? 0;
    } else if (draw < 80) {
      const here = inPlace.get(people[by]?.organisation ?? 0) ?? [];
      meant = here[roll(here.length)] ?? 0;
    } else meant = roll(people.length);
    if (meant === by || own.has(meant)) continue;
    own.add(meant);
    named.set(by, own);
    left -= 1;
  }
  return new Map(Array.from(named, ([by, set]) => [by, [...set]]));
}
