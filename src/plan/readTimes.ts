import { foldWords } from '../support/foldWords';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
/** Each day has two bits, the forenoon and the afternoon. */
const HALVES: ReadonlyMap<string, 0 | 1> = new Map([
  ...['am', 'morning', 'mornings', 'forenoon'].map((word) => [word, 0] as const),
  ...['pm', 'afternoon', 'afternoons'].map((word) => [word, 1] as const),
]);
const BOTH = 3;
/** The bits of a time that stay positive. */
const ALL_TIMES = 2 ** 31 - 1;
/** The bits of days. */
export const ALL_DAYS = 2 ** (2 * DAYS.length) - 1;
const WEEKDAYS = 2 ** 10 - 1;
const WORDS: ReadonlyMap<string, number> = new Map([
  ...['any', 'anytime', 'any time', 'any day', 'always', 'all', 'every day', 'daily'].map((word) => [word, ALL_TIMES] as const),
  ...['weekday', 'weekdays', 'working days'].map((word) => [word, WEEKDAYS] as const),
  ...['weekend', 'weekends'].map((word) => [word, ALL_DAYS - WEEKDAYS] as const),
  ...['never', 'none', 'no'].map((word) => [word, 0] as const),
]);
const MOST_BITS = 31;

/**
 * When each of these can meet, as bits: two can meet at a time that is in both. Days in any usual spelling, with a half or without one
 * (“Mon; Tue am”, “Mon to Wed”, “Thursday afternoons”, “any”); other words, such as a slot of a rota, stand for themselves. A blank
 * cell is no time, as nothing is known of it.
 */
export function readTimes(cells: readonly string[]): Int32Array {
  const slots = new Map<string, number>();
  return Int32Array.from(cells, (cell) => cell.split(/[;,/|&+\n]|\sand\s/iu).reduce((bits, part) => bits | readPart(part, slots), 0));
}

function readPart(part: string, slots: Map<string, number>): number {
  const folded = foldWords(part);
  if (folded === '') return 0;
  return WORDS.get(folded) ?? readRange(part) ?? readDays(folded) ?? bitOf(folded, slots);
}

/** “Mon to Wed”, “Mon-Fri am”. */
function readRange(part: string): number | null {
  const found = /^\s*(\p{L}+)\.?\s*(?:-|–|to|until)\s*(\p{L}+)\.?\s*(\p{L}*)\s*$/iu.exec(part);
  const [first, last] = [dayOf(foldWords(found?.[1] ?? '')), dayOf(foldWords(found?.[2] ?? ''))];
  const half = foldWords(found?.[3] ?? '');
  const isKnown = half === '' || HALVES.has(half);
  if (first === -1 || last < first || !isKnown) return null;
  return DAYS.reduce((bits, _, day) => (day < first || day > last ? bits : bits | bitsOf(day, HALVES.get(half) ?? null)), 0);
}

/** “Mon am Tue”; a half alone is that of every day. `null` = a word that is neither. */
function readDays(folded: string): number | null {
  let bits = 0;
  let open: number[] = [];
  for (const word of folded.split(' ')) {
    const [day, half] = [dayOf(word), HALVES.get(word)];
    if (day !== -1) open.push(day);
    else if (half === undefined) return null;
    else {
      for (const one of open.length === 0 ? DAYS.keys() : open) bits |= bitsOf(one, half);
      open = [];
    }
  }
  for (const day of open) bits |= bitsOf(day, null);
  return bits;
}

/** −1 = no day. */
function dayOf(word: string): number {
  return /^(mon|tues?|wed(nes)?|thu(rs?)?|fri|sat(ur)?|sun)(days?)?$/u.test(word) ? DAYS.findIndex((day) => word.startsWith(day)) : -1;
}

function bitsOf(day: number, half: 0 | 1 | null): number {
  return (half === null ? BOTH : 1 << half) << (2 * day);
}

/** Of more words than there are bits, the last are no time: nothing is claimed of them. */
function bitOf(word: string, slots: Map<string, number>): number {
  const bit = slots.get(word) ?? 2 * DAYS.length + slots.size;
  if (bit >= MOST_BITS) return 0;
  slots.set(word, bit);
  return 2 ** bit;
}
