import type { NotOpened, Opened } from '../archive/Opened';
import type { History } from '../domain/steps/History';
import type { Study } from '../domain/Study';
import type { OnProgress } from './StudyWorker';

/** The letterbox for study files: packing, checking and unlocking them would hold the page up. `null` = it was stopped. */
export interface FileWorker {
  packFile(study: Study, history: History, passphrase: string | null, onProgress: OnProgress): Promise<Blob | null>;
  /** A study file without a passphrase, in one that has it; as bytes, because a browser may lay a blob on the disk. */
  lockFile(plain: Uint8Array, passphrase: string): Promise<Uint8Array<ArrayBuffer> | null>;
  openFile(file: Blob, passphrase: string | null, onProgress: OnProgress): Promise<Opened | NotOpened | null>;
}
