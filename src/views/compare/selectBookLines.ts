import type { BookAnswer, BookResult } from '../../domain/results/BookAnswer';

/** How an answer stands to what the book found; `described` = the book leads one to expect nothing that could be tested. */
export type BookStanding = 'as_in_the_book' | 'not_as_in_the_book' | 'unclear' | 'described' | 'not_asked';
export const BOOK_STANDINGS: readonly BookStanding[] = ['as_in_the_book', 'not_as_in_the_book', 'unclear', 'described', 'not_asked'];

const CHANCE = 0.05;

/** As the book has it where each test shows it; not so where one shows the contrary and none shows it. Not corrected for their number. */
export function standingOf({ status, results }: Pick<BookAnswer, 'status' | 'results'>): BookStanding {
  if (status !== 'tested') return status;
  const shown = results.map(showsOf);
  if (shown.length > 0 && shown.every((one) => one === true)) return 'as_in_the_book';
  return shown.includes(false) && !shown.includes(true) ? 'not_as_in_the_book' : 'unclear';
}

/** Whether a test shows what the book found, or the contrary; `null` = it could be chance. */
function showsOf({ test, higher }: BookResult): boolean | null {
  if (test === null || test.p >= CHANCE) return null;
  // Where the book found no difference, one is the contrary.
  if (higher === null) return false;
  const by = test.shift === null ? test.expected : 0;
  return test.delta > by === higher;
}
