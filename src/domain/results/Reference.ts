/** Like managers, to hold the contacts of one manager against. docs/isolation.md, 6. */
export interface Reference {
  /** The clinical and functional managers who answered; where a study has none, all who answered and are not of her group. */
  readonly whom: 'clinical_functional' | 'other_groups';
  /** Those of her own organisation, or of all where fewer than ten of hers answered. */
  readonly from: 'organisation' | 'everywhere';
  /** How many they are, she herself aside. */
  readonly n: number;
  /** Contacts who are persons (a_i), under the activity and the rule of the verdict; quartiles by linear interpolation (R's type 7). */
  readonly median: number;
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
  /** 0 to 100, ties counted half; `null` = she did not answer, or a rank may not be shown. */
  readonly percentile: number | null;
  /** Why there is no percentile; `null` = there is one. */
  readonly withheld: 'no_response' | 'response_gate' | null;
}
