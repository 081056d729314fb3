import { fromBlocksInSlices } from '../archive/fromBlocks';
import { packStudyFile } from '../archive/packStudyFile';
import { toBlocks } from '../archive/toBlocks';
import { SEALED, unpackStudyFile } from '../archive/unpackStudyFile';
import type { History } from '../domain/steps/History';
import type { Study } from '../domain/Study';
import type { Progress, Work } from '../support/Progress';
import { lockBytes, WORK_FACTOR } from './lockBytes';

/** Drives a generator to its end; a worker lets messages in on the way. `null` = it was stopped. */
export type Drive = <T>(work: Work<T>) => Promise<T | null>;

/**
 * A study and its history as a study file, which is opened again before it is handed over. Without a passphrase the same
 * study gives the same bytes; with one they are encrypted (age) and differ each time. `null` = it was stopped.
 *
 * @throws Error when what was written cannot be read again
 */
export async function saveStudyFile(
  study: Study,
  history: History,
  passphrase: string | null,
  drive: Drive,
  onProgress: (progress: Progress) => void,
  workFactor = WORK_FACTOR,
): Promise<Uint8Array | null> {
  const plain = await drive(packStudyFile(toBlocks(study, history), true));
  if (plain === null) return null;
  const again = await drive(unpackStudyFile(plain));
  if (again === null) return null;
  const opened = 'blocks' in again ? await drive(fromBlocksInSlices(again.blocks)) : undefined;
  if (opened === null) return null;
  if (opened === undefined || 'reason' in opened || opened.lost.length > 0)
    throw new Error('the file could not be read again after it was written, so it is not offered');
  if (passphrase === null) return plain;
  onProgress({ stage: 'Encrypting', done: 0, total: 1 });
  return lockStudyFile(plain, passphrase, drive, workFactor);
}

/** A study file without a passphrase, in one that has it. `null` = it was stopped. */
export async function lockStudyFile(
  plain: Uint8Array,
  passphrase: string,
  drive: Drive,
  workFactor = WORK_FACTOR,
): Promise<Uint8Array | null> {
  return drive(packStudyFile([{ name: SEALED, bytes: await lockBytes(plain, passphrase, workFactor) }], false));
}
