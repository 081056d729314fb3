/** Why a study could not be opened: three cases, three messages. What is stored stays as it is. */
export class StudyNotOpened extends Error {
  readonly reason: 'not-found' | 'damaged' | 'newer';

  constructor(reason: 'not-found' | 'damaged' | 'newer', message: string) {
    super(message);
    this.name = 'StudyNotOpened';
    this.reason = reason;
  }
}
