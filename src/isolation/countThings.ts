import { spellNumber } from './spellNumber';

/** "no contacts", "one contact", "two contacts". */
export function countThings(count: number, one: string, many: string): string {
  return `${count === 0 ? 'no' : spellNumber(count)} ${count === 1 ? one : many}`;
}
