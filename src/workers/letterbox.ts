import { createDriver } from './createDriver';
import { createStudyWorker } from './createStudyWorker';
import type { StudyWorker } from './StudyWorker';

/** What answers the page, on a thread of its own or on the page's. */
export const letterbox: StudyWorker = createStudyWorker(createDriver());
