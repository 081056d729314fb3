import { MOST_BYTES, TOO_LARGE } from '../archive/unpackStudyFile';
import { loadStudyFile } from '../encryption/loadStudyFile';
import { lockStudyFile, saveStudyFile } from '../encryption/saveStudyFile';
import type { Drive } from '../encryption/saveStudyFile';
import { createLatest } from '../support/createLatest';
import type { Driver } from './createDriver';
import type { FileWorker } from './FileWorker';
import type { OnProgress } from './StudyWorker';

export function createFileLetterbox(driver: Driver): FileWorker {
  const questions = { 'pack-file': createLatest(), 'lock-file': createLatest(), 'open-file': createLatest() };

  /**
   * Bytes and keys are waited for between the parts of an answer: one that is no longer the newest of its kind ends there, and never ends
   * the newer one.
   */
  function begin(kind: keyof typeof questions, onProgress: OnProgress): { readonly drive: Drive; readonly isNewest: () => boolean } {
    const isNewest = questions[kind].begin();
    return { isNewest, drive: (work) => (isNewest() ? driver.run(kind, work, onProgress) : Promise.resolve(null)) };
  }

  return {
    async packFile(study, history, passphrase, onProgress) {
      const bytes = await saveStudyFile(study, history, passphrase, begin('pack-file', onProgress).drive, onProgress);
      return bytes === null ? null : new Blob([Uint8Array.from(bytes)], { type: 'application/x-kith-study' });
    },
    async lockFile(plain, passphrase) {
      const bytes = await lockStudyFile(plain, passphrase, begin('lock-file', () => undefined).drive);
      return bytes === null ? null : Uint8Array.from(bytes);
    },
    async openFile(file, passphrase, onProgress) {
      // Asked of the file itself, before a byte of it is in memory.
      if (file.size > MOST_BYTES) return TOO_LARGE;
      const { drive, isNewest } = begin('open-file', onProgress);
      const bytes = new Uint8Array(await file.arrayBuffer());
      const opened = await loadStudyFile(bytes, passphrase, drive, onProgress);
      return isNewest() ? opened : null;
    },
  };
}
