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

/** The one interface to what the browser keeps. Every call may fail; a failed `save` leaves the last saved state whole. */
export interface StudyStore {
  list(): Promise<readonly StudyEntry[]>;
  /** @throws StudyNotFound, StudyDamaged (with what was found), StudyTooNew */
  load(id: string): Promise<Study>;
  save(study: Study, now: number): Promise<StudyEntry>;
  remove(id: string): Promise<void>;
}
