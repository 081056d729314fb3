import type { Nominations } from '../domain/nominations/Nominations';
import type { Source } from '../domain/Source';
import { largestOf } from '../support/largestOf';
import { wholeNumber } from '../support/wholeNumber';

/** Whom a row is about where contacts are numbered by each respondent: their name, into `words`; a source of any other kind has none. */
export interface Numbered {
  /** For each source, whether its contacts are numbered. */
  readonly sources: readonly boolean[];
  readonly to: Int32Array;
}

/**
 * Files of egocentric programs (egor, EgoNet) number the contacts of each respondent from 1: contact 1 of one is not contact 1
 * of another, and no manager of that number. Such a file is headed ego and alter, has a column of names, or somebody would
 * be their own contact; and every respondent's numbers are 1, 2, 3 without a gap.
 */
export function nameNumbered(nominations: Nominations, sources: readonly Source[]): Numbered {
  const headed = sources.map(({ columns }) =>
    ['from', 'to'].every((column) => HEADER.test(columns.find((known) => known.column === column)?.header ?? '')),
  );
  if (!headed.includes(true)) return { sources: headed, to: nominations.to };
  const names = nominations.attributes.find(({ name }) => /^(?:alter[ ._]?)?name$/i.test(name.trim()))?.cells;
  const numbered = headed.map((is, source) => is && isNumbered(nominations, source, names !== undefined));
  const to = nominations.to.map((word, row) => {
    const name = numbered[nominations.source[row] ?? 0] === true ? (names?.[row] ?? 0) : 0;
    return name === 0 ? word : name;
  });
  return { sources: numbered, to };
}

const HEADER = /^(?:ego|alter)[ ._]?(?:id)?$/i;

function isNumbered({ length, words, source, from, to }: Nominations, which: number, hasNames: boolean): boolean {
  const numbers = new Map<number, Set<number>>();
  let isOwn = false;
  for (let row = 0; row < length; row += 1) {
    if (source[row] !== which) continue;
    const number = Number(wholeNumber((words[to[row] ?? 0] ?? '').trim()) ?? NaN);
    if (!(number >= 1)) return false;
    if (from[row] === to[row]) isOwn = true;
    const reporter = from[row] ?? 0;
    const known = numbers.get(reporter);
    if (known === undefined) numbers.set(reporter, new Set([number]));
    else known.add(number);
  }
  return numbers.size > 0 && (hasNames || isOwn) && [...numbers.values()].every((set) => largestOf([...set]) === set.size);
}
