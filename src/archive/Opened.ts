import type { History } from '../domain/steps/History';
import type { Study } from '../domain/Study';

/** A study that was opened, and what of it could not be: in words, one sentence each; none = it is whole. */
export interface Opened {
  readonly study: Study;
  readonly history: History;
  readonly lost: readonly string[];
}

export type NotOpenedReason = 'not-a-study' | 'newer' | 'damaged' | 'truncated' | 'too-large' | 'needs-passphrase' | 'wrong-passphrase';

/** Why nothing could be opened. What was to be opened stays as it is. */
export interface NotOpened {
  readonly reason: NotOpenedReason;
  /** What is the matter and what to do, in plain words. */
  readonly message: string;
}

export const NEWER: NotOpened = { reason: 'newer', message: 'This study was saved by a newer version of Kith. Update Kith to open it; it was left as it is.' };
