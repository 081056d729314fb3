import { sayFailed, type Attempt } from '../words/sayFailed';
import { sayTrouble } from '../words/sayTrouble';

/** What went wrong, in words, from whatever was thrown. */
export function describeFailure(failure: unknown): string {
  return sayTrouble(failure instanceof Error ? failure.message : '');
}

/** What could not be done, and why. */
export const describeFailed = (attempt: Attempt, failure: unknown): string => sayFailed(attempt, describeFailure(failure));
