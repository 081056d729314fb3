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

/** Each code with what it means; printed by `kith --help`. */
export const ISSUE_CODES = {
  'empty-file': 'The file holds nothing.',
  'header-only': 'The file holds a header and no rows.',
  'not-text': 'The file is not a text file, whatever its name says.',
  'not-xlsx': 'The file is not an Excel workbook that can be read.',
  'file-too-large': 'The file is larger than can be read here.',
  'expands-too-large': 'The workbook unpacks to more than can be read here.',
  'too-many-columns': 'The file has more columns than a table of people or contacts can have.',
  'table-too-large': 'The file has more rows, cells or different texts than can be read here.',
  'choose-sheet': 'The workbook has several sheets that could be meant.',
  'sheet-not-found': 'The workbook has no sheet of that name.',
  'hidden-sheet': 'A hidden sheet was not read.',
  'encoding-guessed': 'The file is not UTF-8; its characters were read as Windows-1252.',
  'unclosed-quote': 'A quotation mark was opened and never closed.',
  'ragged-row': 'The row has more cells than the header.',
  'duplicate-header': 'Two columns have the same header.',
  'missing-column': 'A column that is needed was not found.',
  'unknown-column-kept': 'A column that Kith has no word for was kept as an attribute.',
  'no-id': 'The row names nobody.',
  'duplicate-id': 'Two rows have the same id.',
  'unknown-from': 'The person who is said to report is not on the roster.',
  'ambiguous-name': 'The name fits two people of the roster.',
  'id-respelled': 'An id is written otherwise than on the staff list and was taken for it, as it fits no other.',
  'off-list': 'Contacts are on no list and look like somebody on it.',
  'spellings-joined': 'Organisations, grades or sites that differ only in case, spaces and signs were taken for one.',
  'may-be-one': 'Organisations, grades or sites that differ by words such as NHS, Trust or Band may be one, and stay apart.',
  'self-nomination': 'Somebody named themselves.',
  'no-contact': 'The row names no contact.',
  'unknown-type': 'A network type that is not in the codebook was added to this study.',
  'unknown-motive': 'A motive that is not in the codebook was added to this study.',
  'unknown-group': 'A managerial group that is not in the codebook was added to this study.',
  'unknown-value': 'The cell holds a word or number that is not among those allowed; it was treated as blank.',
  'unread-activity': 'A word says how a contact is used that can be read in several ways or not at all; it is asked what it means, and until then it is not recorded.',
  'answered-after-all': 'A person marked as not having answered has answer rows; they count as having answered.',
  'managers-missing': 'Managers without a row, in a file that does not say who answered: nothing can be said about them.',
  'formula-without-value': 'A cell holds a formula without its stored value.',
  'error-cell': 'A cell holds an error such as #N/A; it was treated as blank.',
  'merged-cells': 'Merged cells: only the first holds the value, the others were read as empty.',
  'digits-lost': 'A number is written as 1.23E+11: Excel has dropped digits of an id.',
  'title-above': 'The names of the columns stand below other rows, which were left out.',
  'repeated-header': 'The names of the columns stand among the rows once more.',
  'totals-row': 'A row of totals was left out.',
  'several-contacts': 'A cell names several contacts.',
  'undirected-ties': 'Ties without a direction were taken as said by both.',
  'other-format': 'The file is of a kind that Kith does not read yet, or that holds answers where people should stand.',
  'round-order': 'The order in which the rounds were taken.',
  'no-round': 'The row does not say the round, and others do.',
  'bad-instrument': 'The instrument file could not be understood.',
  'part-lost': 'A part of the study file could not be read.',
} as const satisfies Record<string, string>;

export type IssueCode = keyof typeof ISSUE_CODES;
