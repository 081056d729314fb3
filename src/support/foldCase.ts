import { tidyText } from './tidyText';
import { isPlain } from './isPlain';
import { plainSigns } from './plainSigns';

/** The same letters, whatever their case and Unicode form, and whatever is invisible: accents and punctuation stay. */
export function foldCase(text: string): string {
  return isPlain(text) ? text.toLowerCase() : tidyText(tidyText(plainSigns(text)).normalize('NFKC').toLowerCase().normalize('NFC'));
}
