import type { History } from '../domain/steps/History';
import type { Lost } from '../domain/Lost';
import type { Study } from '../domain/Study';
import type { Trouble } from '../domain/Trouble';

/** A study that was opened, and what of it could not be; nothing lost = it is whole. */
export interface Opened {
  readonly study: Study;
  readonly history: History;
  readonly lost: readonly Lost[];
}

export type NotOpenedReason = 'not-a-study' | 'newer' | 'damaged' | 'truncated' | 'too-large' | 'needs-passphrase' | 'wrong-passphrase';

/** Why nothing could be opened. What was to be opened stays as it is. */
export interface NotOpened {
  readonly reason: NotOpenedReason;
  /** What is the matter, more closely. */
  readonly trouble: Trouble;
}

export const NEWER: NotOpened = { reason: 'newer', trouble: 'newer' };
