import { expose } from 'comlink';

import { createDriver } from './createDriver';
import { createStudyWorker } from './createStudyWorker';

expose(createStudyWorker(createDriver()));
