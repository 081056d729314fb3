/** A protected study that asks for its passphrase; nothing of it but the list's line is in memory. */
export interface Locked {
  readonly study: string;
  readonly title: string;
  /** `closing` = it is being saved, and covered already; `opening` = the passphrase is being tried. */
  readonly state: 'closing' | 'asking' | 'opening';
  /** Why it did not open, in words. */
  readonly trouble: string | null;
}
