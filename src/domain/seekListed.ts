import { foldCase } from '../support/foldCase';
import { isPlain } from '../support/isPlain';
import { plainSigns } from '../support/plainSigns';
import { tidyText } from '../support/tidyText';
import { unscramble } from '../support/unscramble';
import { wholeNumber } from '../support/wholeNumber';
import { foldName } from './foldName';
import type { Person } from './Person';
import { turnName } from './turnName';

/** Who can be meant by an id or a name. */
export interface Listed {
  readonly id: string;
  readonly name: string;
  /** Their e-mail address may be among them. */
  readonly attributes?: Person['attributes'];
  /** What may stand behind their name: “Ada Quill (Chief Nurse)”. */
  readonly role?: string;
  readonly organisation?: string;
  readonly unit?: string;
  readonly grade?: string;
}

/** Whom a word can mean: nobody known, one person of the roster, or several of them. */
export type Meaning = number | 'nobody' | 'several';

/**
 * In what a word differs from the id or name that it means: nothing; Unicode form and what is invisible; case; how a number
 * is shown; accents, punctuation, titles, the order of “Lund, Cay”.
 */
export type Respelling = 'none' | 'form' | 'case' | 'number' | 'words';

export interface Sought {
  readonly meaning: Meaning;
  readonly respelling: Respelling;
  /** Whether it is the id that is written, and not a name: an id is of nobody else. */
  readonly isId: boolean;
}

const NOBODY: Sought = { meaning: 'nobody', respelling: 'none', isId: false };

/**
 * Whom of a list a word means: an id exactly, then a name exactly; else the one person whose id or name is nearest, case
 * before numbers before accents. A number is a place in the list.
 */
export function seekListed(known: readonly Listed[]): (written: string) => Sought {
  const byId = new Map<string, number>();
  known.forEach((person, index) => {
    if (!byId.has(person.id)) byId.set(person.id, index);
  });
  const levels = nameLevels(known);
  const sought = new Map<string, Sought>();
  const seek = (written: string): Sought => {
    const trimmed = written.trim();
    const exact = byId.get(trimmed);
    let found = sought.get(trimmed);
    if (found !== undefined) return found;
    const { meaning, respelling } = exact === undefined ? lookUp(trimmed, levels) : { meaning: exact, respelling: 'none' as const };
    const person = typeof meaning === 'number' ? known[meaning] : undefined;
    found = { meaning, respelling, isId: person !== undefined && isIdOf(person, trimmed, respelling) };
    sought.set(trimmed, found);
    return found;
  };
  return seek;
}

/**
 * A way to compare: the keys that a word goes by, and whom each key means. Built when it is first needed: folding every name is dear, and
 * a study that writes ids needs none.
 */
interface Level {
  readonly respelling: Respelling;
  readonly keysOf: (written: string) => readonly string[];
  readonly meanings: () => ReadonlyMap<string, Meaning>;
}

function lookUp(written: string, levels: readonly Level[]): Pick<Sought, 'meaning' | 'respelling'> {
  for (const { respelling, keysOf, meanings } of levels) {
    let meaning: Meaning = 'nobody';
    for (const key of keysOf(written)) {
      const found = meanings().get(key);
      if (found === undefined) continue;
      meaning = meaning === 'nobody' || meaning === found ? found : 'several';
    }
    if (meaning !== 'nobody') return { meaning, respelling };
  }
  return NOBODY;
}

/** From the spelling itself to what is only alike. What fits two people on one level is not looked for on the next. */
function nameLevels(people: readonly Listed[]): readonly Level[] {
  const level = (respelling: Respelling, keysOf: Level['keysOf'], keysOfPerson: (person: Listed) => readonly string[]): Level => {
    let meanings: ReadonlyMap<string, Meaning> | null = null;
    return { respelling, keysOf, meanings: () => (meanings ??= mapKeys(people, keysOfPerson)) };
  };
  return [
    level(
      'form',
      (written) => [tidyText(plainSigns(unquote(written)))],
      ({ id }) => [tidyText(plainSigns(id))],
    ),
    level(
      'none',
      (written) => [written],
      ({ name }) => [name.trim()],
    ),
    level(
      'form',
      (written) => readingsOf(written).map(tidyText),
      ({ name }) => readingsOf(name).map(tidyText),
    ),
    level(
      'case',
      (written) => [...readingsOf(unquote(written)).map(foldCase), ...addressesIn(written)],
      ({ id, name, attributes }) => [foldCase(id), ...readingsOf(name).map(foldCase), ...addressesOf(attributes)],
    ),
    level('number', numberKeys, ({ id }) => numberKeys(id)),
    level('words', nameKeys, ({ id, name }) => (id !== name && IS_NAME.test(id) ? [...nameKeys(name), ...nameKeys(id)] : nameKeys(name))),
    level(
      'words',
      (written) => (SAYS_MORE.test(written) ? [foldName(written)] : []),
      (person) => behindNames(person).map((behind) => foldName(`${person.name} ${behind}`)),
    ),
  ];
}

function mapKeys(people: readonly Listed[], keysOf: (person: Listed) => readonly string[]): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  people.forEach((person, index) => {
    for (const key of keysOf(person)) {
      const known = meanings.get(key);
      if (key !== '') meanings.set(key, known === undefined || known === index ? index : 'several');
    }
  });
  return meanings;
}

/** Where people are listed by their names alone, an id is a name as well. */
function isIdOf({ id, name }: Listed, written: string, respelling: Respelling): boolean {
  return respelling === 'number' || ((id !== name || !IS_NAME.test(id)) && foldCase(id) === foldCase(unquote(written)));
}

/** An id that is a name: of codes every letter and mark counts. */
const IS_NAME = /^[^\p{Number}@]+$/u;
/** A space that nobody sees; and, between Latin letters, where they do nothing else, marks that join or part. */
const UNSEEN_SPACE = /\u200b+|(?<=\p{Script=Latin}\p{Mark}*)[\u200b-\u200d\u2060\ufeff]+(?=\p{Script=Latin})/gu;

/** Thousands parted as spreadsheets show them. By itself “1,000” may be anything; beside a list that has 1000 it is that. */
const THOUSANDS = /^[1-9]\d{0,2}(?:([,. '’])\d{3})(?:\1\d{3})*$/;

function numberKeys(id: string): readonly string[] {
  const text = tidyText(unquote(id));
  const digits = wholeNumber(text);
  if (digits !== null) return [digits];
  if (!THOUSANDS.test(text)) return [];
  // “1.000” is a thousand, or one with three decimals.
  const decimals = /^(\d+)\.000$/.exec(text);
  return [text.replaceAll(/\D/g, ''), ...(decimals === null ? [] : [decimals[1] ?? ''])];
}

/** What programs put around a number so that it stays a text: “'0123” and “="0123"”; and the end of a sentence: “k4.”. */
function unquote(written: string): string {
  return /^=?(["'])(.*)\1$/.exec(written)?.[2] ?? written.replace(/^'(?=[^'\s])/, '').replace(/(?<=[\p{Letter}\p{Number}])[.,;:]$/u, '');
}

/** “Ann Ash <ann.ash@nhs.net>” and “mailto:ann.ash@nhs.net” are the address. */
function addressesIn(written: string): readonly string[] {
  if (!written.includes('@')) return [];
  const found = [...written.matchAll(/[^\s<>()[\]:;,"'|]+@[^\s<>()[\]:;,"'|]+/g)];
  return found.length === 1 ? [foldCase(found[0]?.[0] ?? '')] : [];
}

/** A column of addresses that are theirs: the address of their manager or their team is another's. */
const IS_OWN_ADDRESS = /^(?:(?:work|nhs|staff|business|contact|primary|own|your)?e?mail(?:address)?|upn|userprincipalname)$/;

function addressesOf(attributes: Listed['attributes']): readonly string[] {
  return (attributes ?? []).flatMap(({ name, value }) =>
    value.includes('@') && IS_OWN_ADDRESS.test(name.toLowerCase().replaceAll(/[^a-z]/g, '')) ? [foldCase(value.trim())] : [],
  );
}

/** A space that nobody sees parts words, or it does not; and letters may have been read in another encoding. */
function readingsOf(name: string): readonly string[] {
  if (isPlain(name)) return [name];
  const spaced = name.replaceAll(UNSEEN_SPACE, ' ');
  const whole = unscramble(name);
  return spaced === name && whole === name ? [name] : [...new Set([name, spaced, whole])];
}

/** A sign that parts a name from what is said of its bearer. */
const SAYS_MORE = /[([{,;:/|]|\s[-–—]\s/;

/** Post, organisation and the like, as they may stand behind a name; of several posts each. */
function behindNames({ role = '', organisation = '', unit = '', grade = '' }: Listed): readonly string[] {
  const posts = role.includes(';') ? [role, ...role.split(';')] : [role];
  const parts = [...posts, organisation, unit, grade].map((part) => part.trim()).filter((part) => part !== '');
  return organisation === '' ? parts : [...parts, ...posts.flatMap((post) => (post === '' ? [] : [`${post} ${organisation}`]))];
}

/** The name, with the family name first and last where a comma says which it is. */
function nameKeys(name: string): readonly string[] {
  return readingsOf(name).flatMap((one) => {
    const turned = turnName(one);
    return turned === null ? [foldName(one)] : [foldName(one), foldName(turned)];
  });
}
