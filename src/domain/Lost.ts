import type { IssueValues } from './IssueValues';

/** A part of a study that could not be read. */
export type Lost = IssueValues['part-lost'];
