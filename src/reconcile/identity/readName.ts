import anyAscii from 'any-ascii';

import { foldName } from '../../domain/foldName';
import { LETTERS_BEHIND } from '../../domain/lettersBehind';
import { turnName } from '../../domain/turnName';
import { isPlain } from '../../support/isPlain';

/** A name taken apart. */
export interface NameParts {
  /** Words in small Latin letters, titles and what stands behind a name left out; the family name last where a comma says which it is. */
  readonly words: readonly string[];
  /** Whether it was written in another script: letters of several fall together in Latin. */
  readonly isOtherScript: boolean;
  /** 1 = a title that men have, 2 = one that women have, 0 = none of either. */
  readonly title: 0 | 1 | 2;
}

/** They tell two people apart, and are no words of the name. */
const GENERATIONS = new Set(['jr', 'snr', 'junior', 'senior']);
const HIS = /^(?:mr|sir|lord)\b/iu;
const HERS = /^(?:mrs|ms|miss|dame|lady)\b/iu;
const OTHER_SCRIPT = /[^\p{Script=Latin}\P{Letter}]/u;
/** Longer ones are sentences. */
const MOST_WORDS = 6;

/** The parts of a name as written, or of an e-mail address that is made of one. */
export function readName(written: string): NameParts {
  const name = written.includes('@') ? nameOfAddress(written) : written;
  const inOrder = turnName(name) ?? name;
  const isOtherScript = !isPlain(inOrder) && OTHER_SCRIPT.test(inOrder);
  const latin = isPlain(inOrder) ? inOrder : anyAscii(inOrder.normalize('NFC'));
  const words = foldName(latin)
    .split(' ')
    .filter((word) => word !== '');
  while (words.length > 1 && isBehind(words.at(-1) ?? '')) words.pop();
  const trimmed = written.trim();
  return { words: words.slice(0, MOST_WORDS), isOtherScript, title: HIS.test(trimmed) ? 1 : HERS.test(trimmed) ? 2 : 0 };
}

const isBehind = (word: string): boolean => LETTERS_BEHIND.has(word) || GENERATIONS.has(word);

/** “asif.khan2@care.nhs.uk” → “asif khan”. */
function nameOfAddress(address: string): string {
  return (address.split('@')[0] ?? '').replaceAll(/[._\-0-9]+/gu, ' ');
}
