import { tidyText } from './tidyText';
import { isPlain } from './isPlain';
import { plainSigns } from './plainSigns';

/** In these alphabets a mark on a letter is an accent, which people leave out. In others it is a vowel or another letter. */
const ACCENTED = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{Mark}+/gu;

/**
 * A text as it is compared where spellings may differ: case, accents, Unicode form and what is invisible aside. Whoever
 * has a list looks for the exact spelling first, as two names may differ by an accent alone.
 */
export function foldText(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  // Decomposed before the case is changed: a small letter of “İ” is an i with a mark.
  // Before all else: “´” falls apart into a space and a mark.
  const small = tidyText(plainSigns(text)).normalize('NFKD').toLowerCase().replaceAll(ACCENTED, '$1').normalize('NFKC');
  return tidyText(small).replaceAll('ß', 'ss').replaceAll('ς', 'σ');
}
