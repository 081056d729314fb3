import type { BookAnswer } from '../../domain/results/BookAnswer';
import { bookWords, NOT_ASKED } from './bookWords';

/**
 * What a question asks, what is looked at instead of what the book speaks of ('' = it is looked at itself), what to keep in mind, and why
 * it was not asked ('' = it was).
 */
export function sayBookAnswer({ id, status, results }: BookAnswer): {
  readonly chapter: string;
  readonly question: string;
  readonly standIn: string;
  readonly caveat: string;
  readonly why: string;
} {
  const { chapter = '', question = id, standIn = '', caveat = '', unasked = NOT_ASKED } = bookWords[id] ?? {};
  return {
    chapter,
    question,
    standIn: results.length === 0 ? '' : standIn,
    caveat: results.length === 0 ? '' : caveat,
    why: status === 'not_asked' ? unasked : '',
  };
}
