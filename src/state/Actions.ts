import type { IsolationRule } from '../domain/IsolationRule';
import type { Lens } from '../domain/Lens';
import type { LayoutKind } from '../domain/MapPicture';
import type { Comparing } from './Comparing';
import type { Editing } from './createEditing';
import type { ReadingChoices, Room, Selection } from './Session';
import type { SampleEntry } from './Sample';

/** Everything a person can do. None of them throws; what went wrong is in the stores, in words. */
export interface Actions extends Editing {
  readonly goTo: (room: Room) => void;
  readonly openSample: (sample: SampleEntry) => Promise<void>;
  readonly openStudy: (id: string) => Promise<void>;
  /** An empty study, to be filled by hand. */
  readonly makeStudy: (title: string) => Promise<void>;
  readonly closeStudy: () => void;
  readonly removeStudy: (id: string) => Promise<void>;
  readonly renameStudy: (title: string) => void;
  /** Reads the files and makes an offer; nothing is taken yet. Refuses by size before reading. */
  readonly bringIn: (files: readonly File[]) => Promise<void>;
  readonly changeReading: (choices: ReadingChoices) => Promise<void>;
  /** What changes the study that would be made, not how the files are read. */
  readonly renameOffer: (title: string) => void;
  readonly setOfferSilence: (silentMeansNone: boolean) => void;
  readonly takeOffer: () => Promise<void>;
  readonly leaveOffer: () => void;
  readonly select: (selection: Selection | null) => void;
  /** Opens the rows of the source file behind the selection; `reports` marks those a reason rests on. */
  readonly showReports: (reports: readonly number[] | null) => void;
  readonly hideReports: () => void;
  readonly setLens: (change: Partial<Lens>) => void;
  readonly setLayout: (layout: LayoutKind) => void;
  readonly setComparing: (change: Partial<Comparing>) => void;
  readonly setIsolationRule: (rule: IsolationRule) => void;
  /** Takes back the last step, or makes the one that was taken back again. */
  readonly undo: () => void;
  readonly redo: () => void;
  /** To the study as it was after the first `done` steps. */
  readonly travel: (done: number) => void;
  readonly setSilence: (silentMeansNone: boolean) => void;
  /** Stops what is being computed. */
  readonly cancel: () => void;
  /** Computes again after a cancel or a failure. */
  readonly retry: () => void;
  readonly dismissMessage: () => void;
}
