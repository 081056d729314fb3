import { tidyText } from './tidyText';
import { isPlain } from './isPlain';

/** The same letters, whatever their case and Unicode form, and whatever is invisible: accents and punctuation stay. */
export function foldCase(text: string): string {
  return isPlain(text) ? text.toLowerCase() : tidyText(tidyText(text).normalize('NFKC').toLowerCase().normalize('NFC'));
}
