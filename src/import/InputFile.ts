/** A file as handed over: its bytes, and what is known about it before it is read. */
export interface InputFile {
  /** Name, for issues and sources. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Left out = told from the headers. */
  readonly holds?: 'people' | 'contacts';
  /** Of a workbook; left out = told from names and headers. */
  readonly sheet?: string;
}
