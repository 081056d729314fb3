/**
 * Thresholds that no paper gives: conventions of this project, and therefore settings, each with its default.
 * docs/isolation.md, 1 and docs/measures.md, 5.2, marked [P].
 */
export interface Conventions {
  /** S3: a component of two to so many managers is small. */
  readonly smallComponent: number;
  /** R3: losing this share of those within reach, with one manager, is hanging on one. */
  readonly bridgeShare: number;
  /** V2: at most so many network types over the own ties are few. */
  readonly fewTypes: number;
  /** F5: so many of the four motives without a contact are a deficit. */
  readonly emptyMotives: number;
  /** P1: a rating from here on, of 5, is feeling alone. */
  readonly feelsAlone: number;
  /** P2: a rating from here on, of 5, is lacking a network. */
  readonly lacksNetwork: number;
  /** Where fewer than this share of an organisation's respondents report anybody for support, it is hardly spoken of; 0 = never. */
  readonly norm: number;
  /** From here on a verdict of *possibly* is said to be very likely, and probable. */
  readonly veryLikely: number;
  readonly probably: number;
  /** From this share of the 12 settings on a verdict is said to be robust, and moderate; below it is fragile. */
  readonly robust: number;
  readonly moderate: number;
  /** Share of an organisation that must have answered for everything, for measures along paths, and for labels. */
  readonly responseForAll: number;
  readonly responseForPaths: number;
  readonly responseForLabels: number;
}

export const CONVENTIONS: Conventions = {
  smallComponent: 3,
  bridgeShare: 0.5,
  fewTypes: 1,
  emptyMotives: 3,
  feelsAlone: 4,
  lacksNetwork: 4,
  norm: 0.1,
  veryLikely: 0.95,
  probably: 0.8,
  robust: 0.9,
  moderate: 0.5,
  responseForAll: 0.8,
  responseForPaths: 0.65,
  responseForLabels: 0.5,
};
