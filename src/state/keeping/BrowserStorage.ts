/** Whether the browser has promised not to clear what Kith keeps when space runs short. */
export type Persistence = 'unknown' | 'kept' | 'may-clear';

/** What the browser gives Kith to keep things in. */
export interface BrowserStorage {
  readonly loadPersistence: () => Promise<Persistence>;
  /** May make the browser ask its user. */
  readonly askPersistence: () => Promise<Persistence>;
  /** Bytes that this origin takes; `null` = the browser does not tell. */
  readonly loadUse: () => Promise<number | null>;
}
