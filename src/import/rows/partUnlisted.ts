import { LETTERS_BEHIND } from '../../domain/lettersBehind';
import { foldWords } from '../../support/foldWords';
import { saysNoName } from './saysNoName';

/** What may stand between two contacts, and within a name as well. */
const SIGN = /\s*(?:([,，،])|(\/)|(&|\+|\band\b))\s*/giu;
const BRACKETS = /\([^()]*\)|\[[^[\]]*\]/g;
const TITLE = /^(?:(?:dr|mrs?|ms|miss|mx|prof(?:essor)?|sir|dame|lady|lord|revd?|sr)\.?\s+)+/i;
/** A post, a unit, a place of work or an organisation: no name has such a word. */
const NO_NAME =
  /(?<!\p{L})(?:nurs(?:e|es|ing)|(?:manager|director|officer|lead|consultant|matron|trust|hospital|ward|unit|team|service|board|committee|group|network|theatre)s?|head|chief|chair|sister|deputy|assistant|executive|clinical|nhse?|icb|infirmary|dep(?:artmen)?ts?|division|directorate|council|college|university|authority|agency|ltd|royal|general|north|south|east|west|hr|it|od|finance|estates|facilities|operations|risk|safety|quality|governance|improvement|digital|pharmacy|medicine|surgery|education|training|research|planning|strategy|health|care)(?!\p{L})/iu;
/** A letter with a capital, or of a script that has none. */
const CAPITAL = String.raw`[\p{Lu}\p{Lt}\p{Lo}]`;
const WORD = String.raw`${CAPITAL}[\p{L}\p{M}'’.-]*`;
const PARTICLE = String.raw`(?:d[aeiou]|d[eo]s|van|von|den|der|ten|ter|la|le|el|al|bin|ibn|bint|y)`;
const FULL_NAME = new RegExp(`^${WORD}\\s+(?:(?:${WORD}|${PARTICLE})\\s+){0,3}${WORD}$`, 'u');
const ONE_WORD = new RegExp(`^${WORD}$`, 'u');
const ACRONYM = /^\p{Lu}{2,5}$/u;

type Kind = 'name' | 'word' | 'other';
type Sign = ',' | '/' | 'and';

/**
 * A piece in which nobody is on the staff list: the contacts that it names where its shape leaves no doubt (“Jo Park, Kim Ho, Lu Tan”,
 * “Jo, Kim and Lu”); `one` where it is one name (“Lund, Cay”, “Ben Orr, Chief Nurse, North Trust”) or a group (“Risk and Safety”); else
 * `looks-like-several`.
 */
export function partUnlisted(piece: string): readonly string[] | 'one' | 'looks-like-several' {
  const { parts, signs } = cut(piece);
  if (parts.length < 2) return 'one';
  const kinds = parts.map(kindOf);
  const isCommas = signs.every((sign) => sign === ',');
  // “Lund, Cay”, “LUND, Cay Ann”: the surname first. Where a script has no capitals, a comma does not turn names.
  const isTurned = parts.length === 2 && isCommas && ONE_WORD.test(parts[0] ?? '') && !NO_NAME.test(parts[0] ?? '');
  if (isTurned && (kinds[1] === 'word' || kinds[1] === 'name') && !/\p{Lo}/u.test(piece)) return 'one';
  const is = (kind: Kind): number => kinds.filter((one) => one === kind).length;
  if (is('other') > 0) {
    if (is('name') > 1) return 'looks-like-several';
    // “My manager and the matrons” are two, “the Quality and Improvement team” is one.
    const isOwn = (part: string): boolean => signs.includes(',') || /^(?:my|the|our|an?|some)\s/i.test(part);
    const nameless = parts.filter((part, at) => kinds[at] === 'other' && saysNoName(part) && isOwn(part)).length;
    const isPost = kinds.lastIndexOf('name') < kinds.indexOf('other') && is('name') === 1 && is('word') === 0;
    if (isPost) return 'one';
    return nameless > 1 || (nameless > 0 && is('word') + is('name') > 0) || is('name') > 0 ? 'looks-like-several' : 'one';
  }
  if (is('word') === 0) return parts;
  // Where commas stand between them all, or but for the last, it is a list.
  const isList = signs.slice(0, -1).every((sign) => sign === signs[0]) && (signs.at(-1) === signs[0] || signs.at(-1) === 'and');
  if (parts.length === 2) return 'looks-like-several';
  const isPairs = isCommas && (is('name') > 0 || parts.length % 2 === 0);
  return isList && !isPairs ? parts : 'looks-like-several';
}

/** The parts between the signs, but for signs within brackets; what stands behind a name goes with it. */
function cut(piece: string): { readonly parts: readonly string[]; readonly signs: readonly Sign[] } {
  const masked = piece.replaceAll(BRACKETS, (inside) => '('.repeat(inside.length));
  const parts: string[] = [];
  const signs: Sign[] = [];
  let start = 0;
  let sign: Sign = ',';
  const add = (end: number): void => {
    const text = piece.slice(start, end).trim();
    if (text === '') return;
    const last = parts.length - 1;
    if (last >= 0 && sign === ',' && isBehind(text)) parts[last] = `${parts[last] ?? ''}, ${text}`;
    else {
      if (last >= 0) signs.push(sign);
      parts.push(text);
    }
  };
  for (const match of masked.matchAll(SIGN)) {
    add(match.index);
    start = match.index + match[0].length;
    // “Jo, Kim, and Lu”: of two signs without a name between, the last counts.
    sign = match[1] !== undefined ? ',' : match[2] !== undefined ? '/' : 'and';
  }
  add(piece.length);
  return { parts, signs };
}

/** “Ann Ash, RN”, “Orr, Ben, Dr”. */
const isBehind = (text: string): boolean => LETTERS_BEHIND.has(foldWords(text)) || TITLE.test(`${text} `);

/** Whether it is a first name and a surname, by themselves, and neither a post nor an organisation. */
export const isFullName = (part: string): boolean => FULL_NAME.test(part) && !NO_NAME.test(part);

function kindOf(part: string): Kind {
  const bare = part.replaceAll(BRACKETS, '').trim();
  const [name = ''] = bare.split(',');
  const called = name.replace(TITLE, '').trim();
  if (called === '' || NO_NAME.test(called) || ACRONYM.test(called)) return 'other';
  if (FULL_NAME.test(called)) return 'name';
  if (!ONE_WORD.test(called)) return 'other';
  return called !== name.trim() || bare !== part ? 'name' : 'word';
}
