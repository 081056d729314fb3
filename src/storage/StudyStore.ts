import type { History } from '../domain/History';
import type { Study } from '../domain/Study';

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
}

export interface LoadedStudy {
  readonly study: Study;
  readonly history: History;
  /** What could not be read, in words; the rest is as it was saved. */
  readonly damage: readonly string[];
}

/** A part of a study that could not be read, as it was found. */
export interface Aside {
  readonly key: number;
  readonly study: string;
  readonly title: string;
  readonly part: string;
  readonly why: string;
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
  /** @throws StudyNotOpened */
  load(id: string): Promise<LoadedStudy>;
  /** Writes what has changed since the last save, in one transaction. */
  save(study: Study, history: History, now: number): Promise<StudyEntry>;
  /** The study was saved as a file. */
  saveBackupDate(id: string, now: number): Promise<void>;
  /** Nothing of it stays in the browser; what is given back can be put in again. */
  remove(id: string): Promise<TakenOut | null>;
  putBack(taken: TakenOut): Promise<void>;
  listAsides(): Promise<readonly Aside[]>;
  loadAside(key: number): Promise<Blob | null>;
  removeAside(key: number): Promise<void>;
  removeAsidesOf(study: string): Promise<void>;
  /** The database itself goes. */
  removeEverything(): Promise<void>;
}
