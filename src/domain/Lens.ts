/** Which ties between which people are looked at. `null` lists mean *all*. Source: docs/measures.md, 2.3. */
export interface Lens {
  /** `null` = the latest round. */
  readonly round: string | null;
  readonly types: readonly string[] | null;
  readonly motives: readonly string[] | null;
  /** Inside or outside the reporter's organisation, as they say, else by where the two work; what is not stated is in `any` alone. */
  readonly position: 'any' | 'internal' | 'external';
  /** Ids of `POLES`. Of each dimension that is among them, a report must tell one of the poles named. */
  readonly poles: readonly string[] | null;
  /** `active` = active or untold, `any` = latent ones too; lapsed never counts (`passesActivity`). */
  readonly activity: 'any' | 'active';
  readonly rule: 'either' | 'confirmed';
  /** Managers on the roster only, or named persons off the roster too; collectivities are never nodes. */
  readonly scope: 'managers' | 'persons';
}

export const WHOLE_NETWORK: Lens = {
  round: null,
  types: null,
  motives: null,
  position: 'any',
  poles: null,
  activity: 'any',
  rule: 'either',
  scope: 'managers',
};
