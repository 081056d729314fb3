import { foldCase } from '../support/foldCase';
import { tidyText } from '../support/tidyText';
import { wholeNumber } from '../support/wholeNumber';
import { foldName } from './foldName';
import { turnName } from './turnName';

/** Who can be meant by an id or a name. */
export interface Listed {
  readonly id: string;
  readonly name: string;
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
      (written) => [tidyText(written)],
      ({ id }) => [tidyText(id)],
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
      (written) => readingsOf(written).map(foldCase),
      ({ id, name }) => [foldCase(id), ...readingsOf(name).map(foldCase)],
    ),
    level('number', numberKeys, ({ id }) => numberKeys(id)),
    level('words', nameKeys, ({ id, name }) => (id !== name && IS_NAME.test(id) ? [...nameKeys(name), ...nameKeys(id)] : nameKeys(name))),
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
  return respelling === 'number' || ((id !== name || !IS_NAME.test(id)) && foldCase(id) === foldCase(written));
}

/** An id that is a name: of codes every letter and mark counts. */
const IS_NAME = /^[^\p{Number}@]+$/u;
/** A space that nobody sees; and, between Latin letters, where they do nothing else, marks that join or part. */
const UNSEEN_SPACE = /\u200b+|(?<=\p{Script=Latin}\p{Mark}*)[\u200b-\u200d\u2060\ufeff]+(?=\p{Script=Latin})/gu;

function numberKeys(id: string): readonly string[] {
  const digits = wholeNumber(tidyText(id));
  return digits === null ? [] : [digits];
}

/** A space that nobody sees parts words, or it does not. */
function readingsOf(name: string): readonly string[] {
  const spaced = name.replaceAll(UNSEEN_SPACE, ' ');
  return spaced === name ? [name] : [name, spaced];
}

/** The name, with the family name first and last where a comma says which it is. */
function nameKeys(name: string): readonly string[] {
  return readingsOf(name).flatMap((one) => {
    const turned = turnName(one);
    return turned === null ? [foldName(one)] : [foldName(one), foldName(turned)];
  });
}
