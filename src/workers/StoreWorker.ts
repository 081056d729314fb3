import type { StudyDelta } from '../storage/StudyDelta';
import type { StudyEntry, StudyStore } from '../storage/StudyStore';

/** The letterbox to the thread that keeps: writing hundreds of thousands of ties as bytes would hold the page up. */
export interface StoreWorker extends Omit<StudyStore, 'save'> {
  saveDelta(delta: StudyDelta, now: number, isSealed?: boolean): Promise<StudyEntry>;
}
