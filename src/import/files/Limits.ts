/** How much is read at all. More is refused, with what to do, before memory is spent on it. */
export interface Limits {
  /** Of one file. */
  readonly bytes: number;
  /** Of a workbook, unpacked. */
  readonly unpackedBytes: number;
  readonly columns: number;
  /** Of a table, blank ones aside. */
  readonly rows: number;
  /** Of a table, rows by columns: a wide header over many short rows takes more memory than its file. */
  readonly cells: number;
  /** Different texts in a table. */
  readonly words: number;
}

const MEGABYTE = 1_000_000;
const MILLION = 1_000_000;

/**
 * For the page. A million rows of contacts are some 35 MB as CSV and some 150 MB as an unpacked workbook; a text of more
 * than 512 million characters cannot be held by the browsers of today.
 */
export const DEFAULT_LIMITS: Limits = {
  bytes: 200 * MEGABYTE,
  unpackedBytes: 200 * MEGABYTE,
  columns: 1000,
  rows: 3 * MILLION,
  cells: 50 * MILLION,
  words: 4 * MILLION,
};

/**
 * For the command line, where the memory is the machine's: a whole country, 15 million rows, which are
 * some 800 MB. No table of words can hold more than 16 million, and several files share one.
 */
export const COMMAND_LIMITS: Limits = {
  ...DEFAULT_LIMITS,
  bytes: 1000 * MEGABYTE,
  rows: 50 * MILLION,
  cells: 500 * MILLION,
  words: 8 * MILLION,
};
