import type { Recipe } from '../domain/Recipe';
import type { GuessQuestion } from '../pipeline/lookAtFiles';
import type { IsolationRule } from '../domain/IsolationRule';
import type { Limits, PlannedAction } from '../domain/Plan';
import type { PlanParts } from '../domain/PlanQuestion';
import type { Lens } from '../domain/Lens';
import type { NamedTable } from '../domain/results/Table';
import type { TableFormat } from '../pipeline/writeTable';
import type { TemplateKind } from '../pipeline/writeTemplate';
import type { LayoutKind } from '../domain/results/MapPicture';
import type { Comparing } from './answers/Comparing';
import type { TablePlace } from './changing/createBringIn';
import type { Deciding } from './changing/createDeciding';
import type { Editing } from './changing/createEditing';
import type { NamesShown, ReadingChoices, ThemeChoice } from './Session';
import type { Page, StudyPageId } from '../views/pages';
import type { PlanFile } from '../views/plan/planFiles';
import type { Selection } from '../views/Selection';
import type { SampleEntry } from './Sample';

/** Everything a person can do. None of them throws; what went wrong is in the stores, in words. */
export interface Actions extends Editing, Deciding {
  readonly goTo: (page: Page) => void;
  /** Opens a tab of a page (`PAGES` has them), or a post of Isolation. */
  readonly openTab: (page: StudyPageId, tab: string) => void;
  readonly openSample: (sample: SampleEntry) => Promise<void>;
  readonly openStudy: (id: string) => Promise<void>;
  /** An empty study, to be filled by hand. */
  readonly makeStudy: (title: string) => Promise<void>;
  /** To the start page; asks where the study cannot be saved. */
  readonly closeStudy: () => Promise<void>;
  /** The answers to that question. */
  readonly stay: () => void;
  readonly leaveUnsaved: () => void;
  /** Takes the study out of the browser; until the page is closed it can be brought back. Asks where it could not be. */
  readonly removeStudy: (id: string) => Promise<void>;
  /** The answers to that question: it goes for good, or stays. */
  readonly removeUnread: () => Promise<void>;
  readonly keepUnread: () => void;
  readonly bringBack: (id: string) => Promise<void>;
  /** All studies and all else that Kith keeps in this browser. Cannot be undone. */
  readonly removeEverything: () => Promise<void>;
  /** What would go with somebody (an id of `Reconciled.people`): contacts, and texts that name them; `null` = not known yet. */
  readonly countErasure: (id: string) => Promise<{ readonly contacts: number; readonly texts: number } | null>;
  /** Takes somebody who objects out of the study, its history and what was kept aside of it. Cannot be undone. */
  readonly erasePerson: (id: string) => Promise<void>;
  /** Saves what waits to be saved; how it went stands in the store. */
  readonly saveNow: () => Promise<void>;
  /** Loads the page again, at the same place. The browser asks first where something would be lost. */
  readonly loadAgain: () => void;
  readonly saveAside: (key: number) => Promise<void>;
  readonly removeAside: (key: number) => Promise<void>;
  readonly renameStudy: (title: string) => void;
  /** Reads the files and makes an offer; nothing is taken yet. Refuses by size before reading. A study file is opened instead. */
  readonly bringIn: (files: readonly File[]) => Promise<void>;
  /** Opens the question whether the file is to have a passphrase. */
  readonly askHowToSave: () => void;
  /**
   * Makes a study file of the open study and hands it to the browser's downloads. `null` = without a passphrase.
   * @param protects whether the study is to be encrypted here as well, with the same passphrase
   */
  readonly saveAsFile: (passphrase: string | null, protects: boolean) => Promise<void>;
  readonly leaveFileOut: () => void;
  /** Opens a study file as a study of this computer; asks where it has a passphrase, or where the same study is here. */
  readonly openStudyFile: (file: File) => Promise<void>;
  /** @param protects whether the study is to be encrypted here as well, with the same passphrase */
  readonly unlockStudyFile: (passphrase: string, protects: boolean) => Promise<void>;
  readonly takeStudyFile: (which: 'both' | 'replace') => Promise<void>;
  readonly leaveFileIn: () => void;
  /** From now on the open study is encrypted where it is kept, and locks itself. Verified before the plain copy goes. */
  readonly protectStudy: (passphrase: string) => Promise<void>;
  readonly changePassphrase: (passphrase: string) => Promise<void>;
  readonly unprotectStudy: () => Promise<void>;
  /** `null` = never by itself while the page is open. */
  readonly setLockAfter: (minutes: number | null) => Promise<void>;
  /** Saves the open study, takes it out of memory and asks for its passphrase. */
  readonly lockStudy: () => Promise<void>;
  readonly unlockStudy: (passphrase: string) => Promise<void>;
  /** From the question for the passphrase to the start page. */
  readonly leaveLocked: () => void;
  /** Lets a person choose the folder to which the open study is copied by itself, and copies it. */
  readonly chooseFolder: () => Promise<void>;
  /** Asks the browser to let Kith write there again. */
  readonly allowFolder: () => Promise<void>;
  /** What was copied stays in the folder. */
  readonly stopCopies: () => Promise<void>;
  readonly changeReading: (choices: ReadingChoices) => Promise<void>;
  /** Guesses what the columns of a table of the offer mean, and reads its file so from now on. */
  readonly mapColumns: (question: GuessQuestion) => Promise<void>;
  /** `null` = as Kith recognises the table. */
  readonly changeRecipe: (table: TablePlace, recipe: Recipe | null) => Promise<void>;
  readonly undoReading: () => Promise<void>;
  /** Hands the recipe of a table to the browser's downloads. */
  readonly saveRecipe: (table: TablePlace) => void;
  /** Reads a table of the offer by a recipe that was saved; one that does not fit is refused, and says what is missing. */
  readonly loadRecipe: (table: TablePlace, file: File) => Promise<void>;
  /** Which files take the place of which, and which conflicts the file wins: the files are not read again for it. */
  readonly changeRepeat: (part: Partial<Pick<ReadingChoices, 'takesFile' | 'files'>>) => Promise<void>;
  /** What changes the study that would be made, not how the files are read. */
  readonly renameOffer: (title: string) => void;
  readonly setOfferSilence: (silentMeansNone: boolean) => void;
  /** Who is meant by those who answer and are not on the staff list as written. */
  readonly setOfferReporters: (reporters: ReadingChoices['reporters']) => void;
  readonly takeOffer: () => Promise<void>;
  readonly leaveOffer: () => void;
  /** @param isStep to the next in a list: Back does not lead to each of them */
  readonly select: (selection: Selection | null, isStep?: boolean) => void;
  /** Has worked out what depends on the tie between two people, among the ties that the rule counts. */
  readonly askWithout: (pair: readonly [string, string]) => Promise<void>;
  /** Opens the rows of the source file behind the selection; `reports` marks those a reason rests on. */
  readonly showReports: (reports: readonly number[] | null) => void;
  readonly hideReports: () => void;
  /** Chooses what the map shows; no other screen follows. */
  readonly setMapLens: (change: Partial<Lens>) => void;
  /** Back to what the rule counts. */
  readonly clearMapLens: () => void;
  readonly setLayout: (layout: LayoutKind) => void;
  readonly setComparing: (change: Partial<Comparing>) => void;
  /** Proposes around what is locked or under way; the plan becomes what is proposed, which can be undone. */
  readonly proposePlan: (parts: PlanParts, limits?: Partial<Limits>) => Promise<void>;
  readonly setPlanLimits: (limits: Partial<Limits>) => void;
  /** @param about what was done, for the history */
  readonly setPlanActions: (actions: readonly PlannedAction[], about: string) => void;
  /** Enough draws of which ties form. */
  readonly stopDrawing: () => void;
  /** Plans with other mentors that are nearly as good, beside this one. */
  readonly comparePlans: () => Promise<void>;
  /** Mentors that managers chose, from a file: the plan is proposed around them. */
  readonly bringChoices: (file: File) => Promise<void>;
  /** Hands a file that the plan is carried out with to the browser's downloads. */
  readonly downloadPlan: (file: PlanFile) => Promise<void>;
  /** Opens the plan page for these people (ids), with nothing proposed yet. */
  readonly planFor: (people: readonly string[]) => void;
  readonly changeIsolationRule: (part: Partial<IsolationRule>) => void;
  /** What version 2 of the rule finds otherwise was read, and is not said again. */
  readonly readVersionChanges: () => void;
  readonly resetIsolationRule: () => void;
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
  /** Whom the inspector steps through. */
  readonly setSteps: (steps: readonly string[]) => void;
  /** Prints a page for each of these people; `null` = they are printed. */
  readonly printSheets: (people: readonly string[] | null) => void;
  /** Hands a table of the page to the browser's downloads. */
  /** A file to fill in, with every column that Kith knows. */
  readonly downloadTemplate: (kind: TemplateKind) => Promise<void>;
  readonly downloadTable: (table: NamedTable, format: TableFormat) => Promise<void>;
  readonly setTheme: (theme: ThemeChoice) => void;
  /** Shows people by name, by code or not at all, on every page and in what leaves it. */
  readonly setNames: (names: NamesShown) => void;
  /** Hands a picture of the page to the browser's downloads; its name is put after that of the study. */
  readonly downloadPicture: (name: string, content: Blob) => void;
  readonly dismissMessage: () => void;
}
