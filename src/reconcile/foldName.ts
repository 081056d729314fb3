/** Titles that people put before a name and leave out elsewhere. */
const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'professor', 'sir', 'dame', 'lord', 'lady', 'rev', 'reverend', 'sister']);

/** Most ids are one; what follows below leaves it as it is. */
const ONE_PLAIN_WORD = /^[a-z0-9]+$/i;

/**
 * A name as it is compared: case, accents, spaces, titles and punctuation aside. Two people may fold to one name;
 * whoever compares must ask how many do. Empty when nothing but those is left.
 */
export function foldName(name: string): string {
  if (ONE_PLAIN_WORD.test(name)) return name.toLowerCase();
  const words = name
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    // "O'Neill" is written O’Neill and ONeill; "Anne-Marie" is also two words.
    .replaceAll(/['’‘`´.]/gu, '')
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '');
  const bare = words.filter((word, index) => !(TITLES.has(word) && index < words.length - 1));
  return (bare.length === 0 ? words : bare).join(' ');
}
