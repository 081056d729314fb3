import { foldText } from '../support/foldText';

/**
 * What is compared when two spellings may mean the same word: small letters and digits, without accents, spaces and
 * punctuation. A text of punctuation alone stays as it is, so that no two of them become one.
 */
export function plainText(text: string): string {
  const plain = foldText(text).replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, '');
  return plain === '' ? text.trim() : plain;
}
