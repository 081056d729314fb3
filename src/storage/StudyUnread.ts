import type { Trouble } from '../domain/Trouble';

/**
 * What is kept of a study cannot be read, so that it could not be brought back. Known by its name where it has come from another thread.
 */
export class StudyUnread extends Error {
  constructor() {
    super('unread' satisfies Trouble);
    this.name = 'StudyUnread';
  }
}
