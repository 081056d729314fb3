/** What a measure is, for the reader of its number. */
export interface MeasureAbout {
  readonly id: string;
  readonly name: string;
  /** One sentence without jargon, and what it cannot say. */
  readonly meaning: string;
  readonly unit: string;
  /** Formula or paper. */
  readonly source: string;
}
