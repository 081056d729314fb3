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
}

export interface LoadedStudy {
  readonly study: Study;
  readonly history: History;
}

/** The one interface to what the browser keeps. Every call may fail; a failed `save` leaves the last saved state whole. */
export interface StudyStore {
  list(): Promise<readonly StudyEntry[]>;
  /** @throws StudyNotFound, StudyDamaged (with what was found), StudyTooNew */
  load(id: string): Promise<LoadedStudy>;
  save(study: Study, history: History, now: number): Promise<StudyEntry>;
  remove(id: string): Promise<void>;
}
