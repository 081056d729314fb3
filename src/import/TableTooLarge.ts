import type { IssueCode } from '../domain/Issue';

/** A table that would take more memory than is to be had. Thrown while it is read, so that the rest is never looked at. */
export class TableTooLarge extends Error {
  readonly code: IssueCode;

  constructor(code: 'too-many-columns' | 'table-too-large', message: string) {
    super(message);
    this.code = code;
  }

  static columns(most: number): TableTooLarge {
    return new TableTooLarge('too-many-columns', `There are more than ${most} columns, and a table of people or contacts can have ${most}. If it is a matrix, bring it in as a list: one row for each person and contact.`);
  }

  /** `what` = "rows", "cells" … */
  static of(what: string, most: number): TableTooLarge {
    return new TableTooLarge('table-too-large', `There are more than ${most / 1_000_000} million ${what}, and no more can be read. Leave out columns that are not needed, or split the file by round or by organisation.`);
  }
}
