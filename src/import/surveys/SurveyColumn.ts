/** A column of a survey's export. */
export interface SurveyColumn {
  readonly index: number;
  /** What stands in the first header row; blank where nothing does. */
  readonly id: string;
  /** The question as respondents read it, without the option that the column stands for. */
  readonly question: string;
  /** The option, statement or line of the question that the column stands for; blank = the whole question. */
  readonly option: string;
}

/** A column of the first, second, third … contact. */
export interface PlacedColumn {
  readonly place: number;
  readonly column: SurveyColumn;
}

/** One at least. */
export type PlacedColumns = readonly [PlacedColumn, ...PlacedColumn[]];

/** The columns of an export, and which of its rows are answers. */
export interface SurveyLayout {
  readonly columns: readonly SurveyColumn[];
  /** Rows of the table below its first header row that are headers too. */
  readonly headerRows: ReadonlySet<number>;
}
