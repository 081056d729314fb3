import type { DigitFormat } from './DigitFormat';

/** A workbook whose sheets can be read one by one. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly strings: readonly string[];
  /** By cell style: whether its numbers are shown as dates. */
  readonly dateStyles: readonly boolean[];
  /** By cell style: how a whole number is shown that has more to it than its digits, as `000000` has; `null` = as it is. */
  readonly digitFormats: readonly (DigitFormat | null)[];
  readonly from1904: boolean;
}

export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Unpacks the sheet; `null` = damaged. */
  readonly readXml: () => string | null;
  /** The first characters of it, unchecked; so many bytes at most. */
  readonly readBeginning: (most: number) => string;
}
