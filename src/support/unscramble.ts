import { utf8 } from './utf8';

/** Of 0x80 to 0x9F as Windows-1252 has them. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** The first byte of a letter in UTF-8, read as Windows-1252, and the one after it: “Ã©”. */
const SCRAMBLED = new RegExp(`[\\u00c2-\\u00f4][\\u0080-\\u00bf${WINDOWS_1252}]`, 'u');

/** “SeÃ¡n” → “Seán”: UTF-8 that a program has read as Windows-1252. Another text comes back as it is. */
export function unscramble(text: string): string {
  if (!SCRAMBLED.test(text)) return text;
  const bytes = Array.from(text, (letter) => {
    const at = WINDOWS_1252.indexOf(letter);
    return at < 0 ? (letter.codePointAt(0) ?? 0) : 0x80 + at;
  });
  if (bytes.some((byte) => byte > 0xff)) return text;
  try {
    return utf8.decode(Uint8Array.from(bytes));
  } catch {
    return text;
  }
}
