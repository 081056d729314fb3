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
  'unknown-column-kept': 'A column that Kith does not know was kept as an attribute.',
  'no-id': 'The row names nobody.',
  'duplicate-id': 'Two rows have the same id.',
  'unknown-from': 'The person who reports is not on the staff list.',
  'ambiguous-name': 'The name matches two people on the staff list.',
  'id-respelled': 'An id is not written exactly as on the staff list, and was matched because no other fits.',
  'off-list': 'Contacts are not on the staff list but look like someone on it.',
  'spellings-joined': 'Organisations, grades or sites that differ only in case, spaces and signs were joined.',
  'may-be-one': 'Organisations, grades or sites that differ by words such as NHS, Trust or Band may be the same, and were kept apart.',
  'self-nomination': 'A person named themselves.',
  'no-contact': 'The row names no contact.',
  'unknown-type': 'A network type that is not in the codebook was added to this study.',
  'unknown-motive': 'A motive that is not in the codebook was added to this study.',
  'unknown-group': 'A managerial group that is not in the codebook was added to this study.',
  'unknown-value': 'The cell holds a word or number that is not among those allowed; it was treated as blank.',
  'unread-activity': 'A word for whether a contact is in use is unclear; choose what it means; until then it counts as not recorded.',
  'answered-after-all': 'A person marked as not having answered has answer rows; they count as having answered.',
  'managers-missing': 'Managers have no answer rows, and the file does not say who answered: we cannot say anything about them.',
  'formula-without-value': 'A cell holds a formula without its stored value.',
  'error-cell': 'A cell holds an error such as #N/A; it was treated as blank.',
  'merged-cells': 'Merged cells: only the first holds the value, the others were read as empty.',
  'digits-lost': 'A number is written as 1.23E+11: Excel has dropped digits of an id.',
  'title-above': 'The column names are below other rows, which were left out.',
  'repeated-header': 'The column names are repeated among the rows.',
  'totals-row': 'A row of totals was left out.',
  'several-contacts': 'A cell names several contacts.',
  'undirected-ties': 'Ties without a direction count as reported by both.',
  'other-format': 'The file is of a kind that Kith does not read yet, or that has answers in place of people.',
  'round-order': 'The order of the rounds.',
  'no-round': 'The row has no round, and other rows do.',
  'bad-instrument': 'Kith could not read the instrument file.',
  'part-lost': 'A part of the study file could not be read.',
} as const satisfies Record<string, string>;

export type IssueCode = keyof typeof ISSUE_CODES;
