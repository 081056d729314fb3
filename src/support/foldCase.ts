import { tidyText } from './tidyText';

const PLAIN = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/** The same letters, whatever their case and Unicode form, and whatever is invisible: accents and punctuation stay. */
export function foldCase(text: string): string {
  return PLAIN.test(text) ? text.toLowerCase() : tidyText(tidyText(text).normalize('NFKC').toLowerCase().normalize('NFC'));
}
