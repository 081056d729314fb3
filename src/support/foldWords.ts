import { foldText } from './foldText';
import { splitWords } from './splitWords';

const PLAIN_WORDS = /^[a-z0-9]+(?: [a-z0-9]+)*$/i;

/** The words of a text as they are compared where spellings may differ: as `foldText`, and punctuation aside. Empty where there is nothing else. */
export function foldWords(text: string): string {
  return PLAIN_WORDS.test(text) ? text.toLowerCase() : splitWords(foldText(text));
}
