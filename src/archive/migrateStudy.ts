import type { Study } from '../domain/Study';
import { migrateStored } from './migrations/migrateStored';
import type { Stored } from './migrations/Stored';
import type { NotOpened } from './Opened';
import { NEWER } from './Opened';
import { STUDY_VERSION } from './studyShape';

/**
 * A study of any earlier version, as one of today: as Kith itself kept it in this browser, whole. Files are of version 2
 * and later, and are read by `fromBlocks`.
 */
export function migrateStudy(stored: Stored): Study | NotOpened {
  const version = Number(stored['version']);
  if (!Number.isInteger(version) || version < 1) {
    return { reason: 'damaged', trouble: 'unrecognised' };
  }
  return version > STUDY_VERSION ? NEWER : (migrateStored(stored) as unknown as Study);
}
