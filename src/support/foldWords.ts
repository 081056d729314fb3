import { foldText } from './foldText';
import { splitWords } from './splitWords';
import { isPlainWords } from './isPlain';

/**
 * The words of a text as they are compared where spellings may differ: as `foldText`, and punctuation aside. Empty where there is nothing
 * else.
 */
export function foldWords(text: string): string {
  return isPlainWords(text) ? text.toLowerCase() : splitWords(foldText(text));
}
