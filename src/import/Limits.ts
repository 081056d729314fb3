/** How much is read at all. More is refused, with what to do, before memory is spent on it. */
export interface Limits {
  /** Of one file. */
  readonly bytes: number;
  /** Of a workbook, unpacked. */
  readonly unpackedBytes: number;
  readonly columns: number;
}

const MEGABYTE = 1_000_000;

/**
 * For the page and the command line alike. A million rows of contacts are some 35 MB as CSV and some 150 MB as an
 * unpacked workbook; a text of more than 512 million characters cannot be held by the browsers of today.
 */
export const DEFAULT_LIMITS: Limits = { bytes: 200 * MEGABYTE, unpackedBytes: 200 * MEGABYTE, columns: 1000 };
