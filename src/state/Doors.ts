import type { Remote } from 'comlink';

import type { StudyStore } from '../storage/StudyStore';
import type { FileWorker } from '../workers/FileWorker';
import type { FileToRead, StudyWorker } from '../workers/StudyWorker';
import type { ImportOptions } from '../import/ImportOptions';
import type { BrowserStorage } from './keeping/BrowserStorage';
import type { Folders } from './keeping/Folders';
import type { OtherTabs } from './keeping/OtherTabs';
import type { SampleEntry } from './Sample';
import type { NamesShown, ThemeChoice } from './Session';
import type { Serving } from '../domain/Serving';

/** A sample's files with how they are to be read. */
export interface SampleFiles {
  readonly files: readonly FileToRead[];
  readonly options: ImportOptions;
  /** *Few* of the isolation rule, as this sample needs it. */
  readonly tau: number;
}

/** What lies outside: handed in by the composing root, so that state itself touches neither browser nor clock. */
export interface Doors {
  readonly worker: Remote<StudyWorker & FileWorker>;
  readonly store: StudyStore;
  readonly samples: readonly SampleEntry[];
  readonly openSample: (id: string) => Promise<SampleFiles>;
  /** Wraps a callback so that the worker can call it. */
  readonly lend: <T extends (...values: never[]) => void>(callback: T) => T;
  readonly now: () => number;
  readonly newId: () => string;
  readonly later: (delayMs: number, act: () => void) => () => void;
  /** `act` is called when the page is hidden or left, the last moment to save, and says whether something would be lost. */
  readonly onLeave: (act: () => boolean) => void;
  /** `act` is called at each sign that somebody is at the page. */
  readonly onInput: (act: () => void) => void;
  /** Leaves the field that is being typed in, which takes what was typed. */
  readonly leaveField: () => void;
  readonly folders: Folders;
  readonly otherTabs: OtherTabs;
  readonly browserStorage: BrowserStorage;
  /** What the browser keeps for Kith beside the studies: caches, and databases of other parts. */
  readonly removeTraces: () => Promise<void>;
  readonly loadAgain: () => void;
  readonly saveDownload: (fileName: string, content: Blob) => void;
  /** What the address of the page names. */
  readonly readPlace: () => Place;
  /**
   * Writes the address and the title of the browser's tab.
   * @param isNew Back leads to the place before; else this takes its entry
   */
  readonly writePlace: (place: Place, title: string, isNew: boolean) => void;
  /** `act` is called when Back, Forward or a hand has changed the address. */
  readonly onPlace: (act: () => void) => void;
  readonly readTheme: () => ThemeChoice;
  readonly writeTheme: (theme: ThemeChoice) => void;
  readonly readNames: () => NamesShown;
  readonly writeNames: (names: NamesShown) => void;
  readonly loadServing: () => Promise<Serving>;
}

/**
 * Where somebody is. The browser's history keeps it, and on a shared computer others read that: so it holds a random id, words of Kith and
 * numbers, and nothing of a study or a person.
 */
export interface Place {
  readonly study: string | null;
  readonly page: string | null;
  readonly tab: string | null;
  /** The person or the two people looked at, by their place among the people of the study. */
  readonly who: readonly number[];
}

export const NOWHERE: Place = { study: null, page: null, tab: null, who: [] };
