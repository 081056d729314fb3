import { foldWords } from '../support/foldWords';
import { LETTERS_BEHIND } from './lettersBehind';

/** Titles that people put before a name and leave out elsewhere. */
const TITLES = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'prof',
  'professor',
  'sir',
  'dame',
  'lord',
  'lady',
  'rev',
  'reverend',
  'sister',
]);

/**
 * A name as it is compared: case, accents, spaces, titles, punctuation and letters behind it (“PhD”) aside. Two people may fold to one
 * name; a comparison must ask how many do. Empty when nothing but those is left.
 */
export function foldName(name: string): string {
  const folded = foldWords(name);
  if (!folded.includes(' ')) return folded;
  const words = folded.split(' ');
  const bare = words.filter((word, index) => !(TITLES.has(word) && index < words.length - 1));
  // Two words stay: “Ward RN” is no name.
  while (bare.length > 2 && LETTERS_BEHIND.has(bare.at(-1) ?? '')) bare.pop();
  return bare.length === words.length ? folded : bare.join(' ');
}
