/** Clinical and functional managers, beside whose contacts those of one manager are shown. docs/isolation.md, 6. */
export interface Counterparts {
  /** The clinical and functional managers who answered; where a study has none, all who answered and are of another group. */
  readonly whom: 'clinical_functional' | 'other_groups';
  /** Those of the same organisation, or of all where fewer than ten of it answered. */
  readonly from: 'organisation' | 'everywhere';
  /** How many they are, the manager aside. */
  readonly n: number;
  /** Contacts who are persons (a_i), under the activity and the rule of the finding; quartiles by linear interpolation (R's type 7). */
  readonly median: number;
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
}
