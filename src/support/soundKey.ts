/**
 * Letters that are written for one sound, in the order in which they are replaced. Broad on purpose: names of many languages are
 * written in Latin letters as somebody hears them (Mohammed, Muhamad; Hussain, Husein; Catherine, Kathryn; Szymanski, Shimanski).
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:k|g|p)(?=n)|^w(?=r)|^p(?=s)/gu, ''],
  [/ph/gu, 'f'],
  [/gh(?=t|$)/gu, ''],
  [/sch|sh|sz|ch(?=r)/gu, 's'],
  [/tch|ch|cz|ts|tz|ck|x/gu, 'k'],
  [/c(?=[eiy])/gu, 's'],
  [/[cqg]/gu, 'k'],
  [/dh|th/gu, 't'],
  [/[dj]/gu, 't'],
  [/[vwb]/gu, 'v'],
  [/z/gu, 's'],
  [/h/gu, ''],
  [/[aeiouy]+/gu, 'a'],
  [/(.)\1+/gu, '$1'],
];

/** How a word in small Latin letters sounds, roughly: two spellings of one name have it in common, and so have some names that are two. */
export function soundKey(word: string): string {
  const heard = SOUNDS.reduce((text, [letters, sound]) => text.replaceAll(letters, sound), word);
  // Vowels between consonants are heard in many ways; one at the beginning is there or not.
  return heard.slice(0, 1) + heard.slice(1).replaceAll('a', '');
}
