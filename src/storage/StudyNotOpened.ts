import type { NotOpened } from '../archive/Opened';
import type { Trouble } from '../domain/Trouble';

/**
 * Why a study could not be opened; its message is the trouble. What is stored stays as it is. One that is not there is known by its name
 * where it has come from another thread.
 */
export class StudyNotOpened extends Error {
  readonly reason: 'not-found' | 'damaged' | 'newer';

  constructor(reason: 'not-found' | 'damaged' | 'newer', trouble: Trouble) {
    super(trouble);
    this.name = reason === 'not-found' ? 'StudyNotFound' : 'StudyNotOpened';
    this.reason = reason;
  }
}

/** The same, of what was read but could not be opened. */
export function notOpened({ reason, trouble }: NotOpened): StudyNotOpened {
  return new StudyNotOpened(reason === 'newer' ? 'newer' : 'damaged', trouble);
}
