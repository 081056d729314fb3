/** A workbook whose sheets can be read one by one. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly strings: readonly string[];
  /** By cell style: whether its numbers are shown as dates. */
  readonly dateStyles: readonly boolean[];
  readonly from1904: boolean;
}

export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Unpacks the sheet; `null` = damaged. */
  readonly readXml: () => string | null;
}
