import { openStudyStore } from '../storage/openStudyStore';
import { createDriver } from './createDriver';
import { createFileLetterbox } from './createFileLetterbox';
import { createStoreLetterbox } from './createStoreLetterbox';
import { createStudyWorker } from './createStudyWorker';
import type { FileWorker } from './FileWorker';
import type { StoreWorker } from './StoreWorker';
import type { StudyWorker } from './StudyWorker';

const driver = createDriver();

/** What a thread answers, and what it remembers between two questions: one of them computes, and another keeps. */
export const letterbox: StudyWorker & StoreWorker & FileWorker = {
  ...createStudyWorker(driver, crossOriginIsolated),
  ...createStoreLetterbox(openStudyStore()),
  ...createFileLetterbox(driver),
};
