import { foldWords } from '../support/foldWords';
import { LETTERS_BEHIND } from './lettersBehind';

/** “Lund, Cay” → “Cay Lund”, and “Lund, Cay, PhD” likewise; `null` = it is not written with the family name first (“Cay Lund, PhD”). */
export function turnName(name: string): string | null {
  if (!name.includes(',')) return null;
  const parts = name.split(',').map((part) => part.trim());
  while (parts.length > 1 && areLetters(parts.at(-1) ?? '')) parts.pop();
  const [family = '', given = '', ...more] = parts;
  return family === '' || given === '' || more.length > 0 ? null : `${given} ${family}`;
}

function areLetters(part: string): boolean {
  const words = foldWords(part).split(' ');
  return words.every((word) => LETTERS_BEHIND.has(word));
}
