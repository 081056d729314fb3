/** What a data dictionary says of a field. */
export interface Field {
  /** The question, as respondents read it; blank = none. */
  readonly label: string;
  /** Code → what it means. */
  readonly choices: ReadonlyMap<string, string>;
  /** Whether a column holds one of the codes; else each code has a column of its own. */
  readonly isOneOf: boolean;
}

/** The fields of a survey by their names, in small letters. */
export type Dictionary = ReadonlyMap<string, Field>;

export const NO_DICTIONARY: Dictionary = new Map();
