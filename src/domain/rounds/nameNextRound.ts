import { orderRounds } from './orderRounds';
import { roundKey } from './roundKey';

/** What rounds are called where answers without one get another beside them. */
const FIRST = 'Round 1';

/**
 * How the round is called that follows those of a study, and how answers are called then that have none.
 *
 * @param rounds as written; '' = answers without one
 * @returns `earlier` is '' where every answer has a round, or others have one already
 */
export function nameNextRound(rounds: Iterable<string>): { readonly earlier: string; readonly next: string } {
  const all = new Set(rounds);
  const named = orderRounds([...all].filter((round) => round.trim() !== '')).rounds;
  const last = named.at(-1) ?? FIRST;
  const known = named.length === 0 ? [FIRST] : named;
  const counted = last.replace(/\d+(?=\D*$)/, (number) => String(Number(number) + 1).padStart(number.length, '0'));
  const fits = [counted, `${last}, second round`].find((name) => isLast(known, name));
  return { earlier: named.length === 0 ? FIRST : '', next: fits ?? `${last}, later` };
}

function isLast(known: readonly string[], name: string): boolean {
  if (known.some((round) => roundKey(round) === roundKey(name))) return false;
  const { rounds, by } = orderRounds([...known, name]);
  return by === 'meaning' && rounds.at(-1) === name;
}
