import { countSlips } from './countSlips';

/** A slip is at most so many letters, and at most a third of the word. */
const MOST_SLIPS = 2;

/**
 * The one of some words that a mistyped word is nearest to: at most two letters more, less or other, or neighbours that
 * changed places. `null` = none is that near, or the word is too short to tell.
 */
export function nearestWord(written: string, words: readonly string[]): string | null {
  const most = Math.min(MOST_SLIPS, Math.floor(written.length / 3));
  let nearest: string | null = null;
  let least = most + 1;
  for (const word of words) {
    if (Math.abs(word.length - written.length) >= least) continue;
    const slips = countSlips(written, word);
    if (slips < least) [nearest, least] = [word, slips];
  }
  return nearest;
}
