/** The study is encrypted, and its passphrase has not been given. Known by its name where it has come from another thread. */
export class StudyLocked extends Error {
  constructor() {
    super('This study is protected with a passphrase, which has not been given in this tab.');
    this.name = 'StudyLocked';
  }
}
