/** A column that Kith has a word for. Case, spaces and punctuation of headers do not count. */
export interface ColumnName<Column extends string> {
  readonly column: Column;
  readonly aliases: readonly string[];
  /** Its cells name somebody: the one whom a row is about, who names or is named (`row`), or somebody else. */
  readonly names?: 'row' | 'somebody';
  /** Whether a header asks for it in a sentence: the words of the header, in small letters with one blank between them. */
  readonly asked?: (words: string) => boolean;
}
