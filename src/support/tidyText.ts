import { isPlain } from './isPlain';

/** Zero-width marks, soft hyphens, marks of direction, byte order marks: what stands in a text and is never seen. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** A text as it reads on a screen: one Unicode form, nothing invisible, plain single spaces. Case, accents and punctuation stay. */
export function tidyText(text: string): string {
  return isPlain(text) ? text : text.normalize('NFC').replaceAll(INVISIBLE, '').replaceAll(/\s+/gu, ' ').trim();
}
