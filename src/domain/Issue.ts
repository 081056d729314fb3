/**
 * Something that whoever brought the file in should know. The codes are closed: tests and scripts check codes, people
 * read messages. `error` = a row (or file) that was not taken, `warning` = taken, but look; `info` = how it was understood.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: 'error' | 'warning' | 'info';
  readonly file: string;
  /** As a spreadsheet numbers it; `null` = the whole file. */
  readonly row: number | null;
  /** Header of the file, or Kith's name for the column; `null` = the whole row. */
  readonly column: string | null;
  /** What is the matter and what to do, in plain words. */
  readonly message: string;
}

/** Closed: a new one is an entry here and one in `words/issueMeanings.ts`. */
export const ISSUE_CODES = [
  'empty-file',
  'header-only',
  'not-text',
  'not-xlsx',
  'file-too-large',
  'expands-too-large',
  'too-many-columns',
  'table-too-large',
  'choose-sheet',
  'sheet-not-found',
  'hidden-sheet',
  'encoding-guessed',
  'unclosed-quote',
  'ragged-row',
  'duplicate-header',
  'missing-column',
  'unknown-column-kept',
  'no-id',
  'duplicate-id',
  'unknown-from',
  'ambiguous-name',
  'id-respelled',
  'off-list',
  'spellings-joined',
  'may-be-one',
  'self-nomination',
  'own-member',
  'post-loop',
  'no-contact',
  'unknown-type',
  'unknown-motive',
  'unknown-group',
  'unknown-value',
  'unread-activity',
  'answered-after-all',
  'managers-missing',
  'formula-without-value',
  'error-cell',
  'merged-cells',
  'digits-lost',
  'title-above',
  'repeated-header',
  'totals-row',
  'several-contacts',
  'undirected-ties',
  'other-format',
  'round-order',
  'no-round',
  'bad-instrument',
  'part-lost',
] as const;

export type IssueCode = (typeof ISSUE_CODES)[number];
