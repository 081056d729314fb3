import { formatCount } from '../domain/formatCount';

const WORDS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Whole numbers to twelve in words, larger ones in figures. */
export function spellNumber(number: number): string {
  return WORDS[number] ?? formatCount(number);
}
