import type { Remote } from 'comlink';

import type { StudyStore } from '../storage/StudyStore';
import type { FileToRead, StudyWorker } from '../workers/StudyWorker';
import type { ImportOptions } from '../import/ImportOptions';
import type { SampleEntry } from './Sample';
import type { Serving } from './Serving';

/** A sample's files with how they are to be read. */
export interface SampleFiles {
  readonly files: readonly FileToRead[];
  readonly options: ImportOptions;
  /** *Few* of the isolation rule, as this sample needs it. */
  readonly tau: number;
}

/** What lies outside: handed in by the composing root, so that state itself touches neither browser nor clock. */
export interface Doors {
  readonly worker: Remote<StudyWorker>;
  readonly store: StudyStore;
  readonly samples: readonly SampleEntry[];
  readonly openSample: (id: string) => Promise<SampleFiles>;
  /** Wraps a callback so that the worker can call it. */
  readonly lend: <T extends (...values: never[]) => void>(callback: T) => T;
  readonly now: () => number;
  readonly newId: () => string;
  readonly later: (delayMs: number, act: () => void) => () => void;
  /** Which study and room the address of the page names. */
  readonly readPlace: () => Place;
  readonly writePlace: (place: Place) => void;
  readonly loadServing: () => Promise<Serving>;
}

export interface Place {
  readonly study: string | null;
  readonly room: string | null;
}
