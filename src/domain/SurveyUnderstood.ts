/** What was understood of a survey: values, of which `words/sayUnderstood` makes a sentence. */
export interface SurveyUnderstood {
  /** The program that wrote the file; blank = none that is known, but a table of one row a respondent. */
  readonly tool: string;
  /** Rows of answers; in REDCap records. */
  readonly respondents: number;
  /** Of those, how many did not come to the end of the form. */
  readonly unfinished: number;
  /** The questions that ask for contacts; `options` = each column stands for a person who could be chosen. */
  readonly questions: readonly { readonly question: string; readonly kind: 'names' | 'options'; readonly columns: number }[];
  /** Different spellings of contacts, and how many of them mean somebody who is listed. */
  readonly names: number;
  readonly listed: number;
  /** Whether anybody is listed at all. */
  readonly isListed: boolean;
}
