import type { IssueValues } from '../../domain/IssueValues';
import type { IssueLog } from '../IssueLog';

/** A table that would take more memory than is to be had. Thrown while it is read, so that the rest is never looked at. */
export class TableTooLarge extends Error {
  /** Refuses the file that the table is in. */
  readonly refuse: (log: IssueLog) => void;

  private constructor(refuse: (log: IssueLog) => void) {
    super();
    this.refuse = refuse;
  }

  static columns(most: number): TableTooLarge {
    return new TableTooLarge((log) => {
      log.refuse('too-many-columns', { most });
    });
  }

  static of(what: IssueValues['table-too-large']['what'], most: number): TableTooLarge {
    return new TableTooLarge((log) => {
      log.refuse('table-too-large', { what, most });
    });
  }
}
