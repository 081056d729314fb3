/** Why a study could not be opened: three cases, three messages. What is stored stays as it is. One that is not there is known by its name where it has come from another thread. */
export class StudyNotOpened extends Error {
  readonly reason: 'not-found' | 'damaged' | 'newer';

  constructor(reason: 'not-found' | 'damaged' | 'newer', message: string) {
    super(message);
    this.name = reason === 'not-found' ? 'StudyNotFound' : 'StudyNotOpened';
    this.reason = reason;
  }
}
