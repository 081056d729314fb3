import { roundKey } from './roundKey';

/** What rounds are called where answers without one get another beside them. */
const FIRST = 'Round 1';

/**
 * How the round is called that follows those of a study, and how answers are called then that have none: by the numbers of the last, which
 * somebody can change. `orderRounds`, which knows what names mean, is too large for a page that is to open at once.
 *
 * @param rounds as written; '' = answers without one
 * @returns `earlier` is '' where every answer has a round, or others have one already
 */
export function nameNextRound(rounds: Iterable<string>): { readonly earlier: string; readonly next: string } {
  const named = [...new Set(rounds)].filter((round) => round.trim() !== '');
  const known = new Set((named.length === 0 ? [FIRST] : named).map(roundKey));
  const last = named.reduce((latest, round) => (isLater(round, latest) ? round : latest), named[0] ?? FIRST);
  let next = last;
  while (known.has(roundKey(next)))
    next = /\d/.test(next) ? next.replace(/\d+(?=\D*$)/, (number) => String(Number(number) + 1).padStart(number.length, '0')) : `${next} 2`;
  return { earlier: named.length === 0 ? FIRST : '', next };
}

function isLater(one: string, other: string): boolean {
  const [ours, theirs] = [one, other].map((name) => (name.match(/\d+/g) ?? []).map(Number));
  const at = (ours ?? []).findIndex((number, place) => number !== theirs?.[place]);
  return at !== -1 && (ours?.[at] ?? 0) > (theirs?.[at] ?? -1);
}
