/** What a respondent said of themselves. */
export interface RespondentAnswer {
  /** Who, as written. */
  readonly written: string;
  /** Row of the file. */
  readonly row: number;
  /** Every place of some question was used. */
  readonly capped: boolean;
  /** Whether they reached a question for contacts. */
  readonly reached: boolean;
  /** 1 to 5; `null` = not asked, or not said. */
  readonly perceivedIsolation: number | null;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
}
