/** The folder to which the open study is copied by itself, and how that goes. */
export interface CopyState {
  readonly folder: string;
  readonly fileName: string;
  /** `null` = not yet. */
  readonly copiedAt: number | null;
  /** The study has changed since. */
  readonly isDue: boolean;
  /** `asks` = the browser lets Kith write there only when its user has allowed it again. */
  readonly state: 'ready' | 'copying' | 'asks' | 'trouble';
  /** Why the last copy could not be made, in words. */
  readonly trouble: string | null;
}
