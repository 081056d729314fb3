import type { History } from '../domain/steps/History';
import type { Study } from '../domain/Study';
import type { Lost } from '../domain/Lost';

/** A line in the list of studies on this computer. */
export interface StudyEntry {
  readonly id: string;
  readonly title: string;
  readonly notice: string;
  readonly managers: number;
  readonly nominations: number;
  /** As stored. */
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  /** When it was last saved as a file; `null` = never. Not in what the first version wrote. */
  readonly backedUpAt: number | null;
  /** Left out = it is not protected: anybody who can use this account of the computer can read it. */
  readonly protection?: Protection;
}

/** What is kept of the study is encrypted, and it is locked after a time without input. */
export interface Protection {
  /** `null` = never by itself while the page is open. */
  readonly lockAfterMinutes: number | null;
}

/** The folder to which a study is copied by itself. */
export interface FolderCopy {
  readonly study: string;
  readonly folder: FileSystemDirectoryHandle;
  readonly fileName: string;
  /** `null` = not yet. */
  readonly copiedAt: number | null;
  /** Of the state that was copied: when it was saved here. */
  readonly copiedChange: number | null;
}

/** A study file without a passphrase, and whether the study is protected, so that it must not leave like this. */
export interface PackedStudy {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly isProtected: boolean;
}

export interface LoadedStudy {
  readonly study: Study;
  readonly history: History;
  /** What could not be read; the rest is as it was saved. */
  readonly damage: readonly Lost[];
}

/** A part of a study that could not be read, as it was found. */
export interface Aside {
  readonly key: number;
  readonly study: string;
  readonly title: string;
  readonly part: string;
  /** A trouble, or what was lost; a sentence where an earlier version set it aside. */
  readonly why: string | readonly Lost[];
  readonly bytes: number;
  readonly foundAt: number;
}

/** A study as the browser held it, taken out of it. */
export interface TakenOut {
  readonly entry: StudyEntry;
}

/** The one interface to what the browser keeps. Every call may fail; a failed `save` leaves the last saved state whole. */
export interface StudyStore {
  list(): Promise<readonly StudyEntry[]>;
  /** @throws StudyNotOpened, or StudyLocked where the passphrase is to be given first */
  load(id: string): Promise<LoadedStudy>;
  /**
   * Writes what has changed since the last save, in one transaction.
   * @param isSealed the study must not be written in plain (otherwise it is sealed where its key is here). @throws StudyLocked where it
   * must not and its key is not here
   */
  save(study: Study, history: History, now: number, isSealed?: boolean): Promise<StudyEntry>;
  /**
   * The study takes the place of the one of its id, in one transaction: the one is there, or the other.
   * @param passphrase by which it is protected from now on; `null` = it is not
   * @returns what was there; `null` = nothing. @throws StudyUnread, with nothing changed
   */
  replace(study: Study, history: History, now: number, passphrase: string | null): Promise<TakenOut | null>;
  /** The study was saved as a file. */
  saveBackupDate(id: string, now: number): Promise<void>;
  /**
   * Nothing of it stays in the browser; what is given back can be put in again.
   * @param evenUnread also what cannot be read, and can never be put in again: `null`, then. @throws StudyUnread
   */
  remove(id: string, evenUnread?: boolean): Promise<TakenOut | null>;
  putBack(taken: TakenOut): Promise<void>;
  listAsides(): Promise<readonly Aside[]>;
  loadAside(key: number): Promise<Blob | null>;
  removeAside(key: number): Promise<void>;
  removeAsidesOf(study: string): Promise<void>;
  /** False = it is not this passphrase. The key is held until `lock`. @throws StudyNotOpened */
  unlock(id: string, passphrase: string): Promise<boolean>;
  /** Forgets the study and its key. */
  lock(id: string): Promise<void>;
  /** What is kept of the study is encrypted from now on; of one that is not kept yet, from its first save on. */
  protect(id: string, passphrase: string): Promise<void>;
  /** Another passphrase for a protected study that is unlocked; at every moment the one opens it, or the other. */
  changePassphrase(id: string, passphrase: string): Promise<void>;
  /** The reverse, of a study that is unlocked. */
  unprotect(id: string): Promise<void>;
  saveLockAfter(id: string, minutes: number | null): Promise<void>;
  /** @throws StudyNotOpened where a part of it is damaged */
  pack(id: string): Promise<PackedStudy>;
  loadCopy(id: string): Promise<FolderCopy | null>;
  saveCopy(copy: FolderCopy): Promise<void>;
  removeCopy(id: string): Promise<void>;
  /** The database itself goes. */
  removeEverything(): Promise<void>;
}
