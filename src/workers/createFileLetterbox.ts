import { MOST_BYTES, TOO_LARGE } from '../archive/unpackStudyFile';
import { loadStudyFile } from '../encryption/loadStudyFile';
import { lockStudyFile, saveStudyFile } from '../encryption/saveStudyFile';
import type { Driver } from './createDriver';
import type { FileWorker } from './FileWorker';

export function createFileLetterbox(driver: Driver): FileWorker {
  return {
    async packFile(study, history, passphrase, onProgress) {
      const bytes = await saveStudyFile(study, history, passphrase, (work) => driver.run('pack-file', work, onProgress), onProgress);
      return bytes === null ? null : new Blob([Uint8Array.from(bytes)], { type: 'application/x-kith-study' });
    },
    async lockFile(plain, passphrase) {
      const bytes = await lockStudyFile(plain, passphrase, (work) => driver.run('lock-file', work, () => undefined));
      return bytes === null ? null : Uint8Array.from(bytes);
    },
    async openFile(file, passphrase, onProgress) {
      // Asked of the file itself, before a byte of it is in memory.
      if (file.size > MOST_BYTES) return TOO_LARGE;
      return loadStudyFile(new Uint8Array(await file.arrayBuffer()), passphrase, (work) => driver.run('open-file', work, onProgress), onProgress);
    },
  };
}
