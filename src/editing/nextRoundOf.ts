import type { Study } from '../domain/Study';
import { nameNextRound } from '../domain/rounds/nameNextRound';

/** How the next round of a study is called, and its answers that say no round. */
export function nextRoundOf({ nominations: { words, round, length } }: Pick<Study, 'nominations'>): ReturnType<typeof nameNextRound> {
  const rounds = new Set(length === 0 ? [] : round.subarray(0, length));
  return nameNextRound([...rounds].map((word) => words[word] ?? ''));
}
