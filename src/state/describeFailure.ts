import { sayTrouble } from '../words/sayTrouble';

/** What went wrong, in words, from whatever was thrown. */
export function describeFailure(failure: unknown): string {
  return failure instanceof Error && failure.message !== '' ? sayTrouble(failure.message) : 'An unknown error occurred.';
}
