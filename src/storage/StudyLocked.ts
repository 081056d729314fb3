import type { Trouble } from '../domain/Trouble';

/** The study is encrypted, and its passphrase has not been given. Known by its name where it has come from another thread. */
export class StudyLocked extends Error {
  constructor() {
    super('locked' satisfies Trouble);
    this.name = 'StudyLocked';
  }
}
