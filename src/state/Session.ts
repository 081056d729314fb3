import type { Comparing } from './answers/Comparing';
import type { ReadActivity } from '../domain/Activity';
import type { Batch } from '../domain/Batch';
import type { Recipe, WordRule } from '../domain/Recipe';
import type { FileComparison, LikeFile } from '../domain/results/FileComparison';
import type { Guess } from '../import/mapping/guessRecipe';
import type { GuessQuestion, TableSeen } from '../pipeline/lookAtFiles';
import type { Lens } from '../domain/Lens';
import type { LayoutKind } from '../domain/results/MapPicture';
import type { Progress } from '../support/Progress';
import type { FileIn, FileOut } from './opening/FileInOut';
import type { Locked } from './opening/Locked';
import type { Serving } from '../domain/Serving';
import type { Page, StudyPageId } from '../views/pages';
import type { Selection } from '../views/Selection';

/** What was said of one file; what was not, Kith finds out. */
export interface FileChoice {
  /** Nothing of it is read. */
  readonly isLeftOut: boolean;
  readonly holds: 'people' | 'contacts' | null;
  /** Of its sheets or files, by name, what each holds; `none` = it is left out. */
  readonly parts: Readonly<Record<string, 'people' | 'contacts' | 'none'>>;
  /** Of its tables, by name, what the columns mean. */
  readonly recipes: Readonly<Record<string, Recipe>>;
  /** The file of the open study that it takes the place of; `null` = it comes in beside. */
  readonly replaces: string | null;
  /** Somebody has said whether it takes the place of an earlier file. */
  readonly isPlaced: boolean;
  /** Its answers are of another round than those that are there, which is called so; '' = of none, or of the round that they are of. */
  readonly round: string;
}

/** How the files that were handed over are to be read; what a person can change before anything is taken. */
export interface ReadingChoices {
  readonly files: readonly FileChoice[];
  /** Attribute columns to use as group and organisation; `null` = as found by name. */
  readonly groupColumn: string | null;
  readonly organisationColumn: string | null;
  /** What words of the activity column mean; '' or left out = not said yet. */
  readonly activity: Readonly<Record<string, ReadActivity | ''>>;
  /** What words of the files mean that the codebook does not have. */
  readonly words: readonly WordRule[];
  /** Who is meant by those who answer and are not on the staff list as written, by what is written; left out = not said. */
  readonly reporters: Readonly<Record<string, string>>;
  readonly silentMeansNone: boolean;
  /** Whether they make a study of their own or go into the one that is open, and are read with its codebook. */
  readonly into: 'new' | 'open';
  readonly title: string;
  /** Mappings of the open study (by name) that are not to be used. */
  readonly declined: readonly string[];
  /** Conflicts with what was changed by hand (by key) in which the file is to have its way. */
  readonly takesFile: readonly string[];
}

/** What a table of the offer goes by. */
export const tableKey = ({ input, part }: Pick<TableSeen, 'input' | 'part'>): string => `${input} ${part}`;

/** Files on their way in: first they are read and explained, then taken or left. */
export interface Offer {
  readonly files: readonly { readonly name: string; readonly size: number }[];
  readonly choices: ReadingChoices;
  /** Its tables as they stand; `null` = not looked at yet. */
  readonly tables: readonly TableSeen[] | null;
  /** Of each table (`tableKey`): where its headers were said to be, what its columns were guessed to mean, and which of them are new. */
  readonly guesses: Readonly<
    Record<string, { readonly question: GuessQuestion; readonly guess: Guess; readonly added: readonly string[] }>
  >;
  /** What was chosen before the last change; `null` = there was none. */
  readonly before: ReadingChoices | null;
  /** Why a mapping could not be used; `null` = nothing is the matter. */
  readonly trouble: string | null;
  /** `null` while reading. */
  readonly batch: Batch | null;
  /** Files that may be later versions of files of the open study, whatever they are called. */
  readonly likes: readonly LikeFile[];
  /** What the files would change in the open study; `null` = they make a study of their own, or it is not known yet. */
  readonly comparison: FileComparison | null;
  readonly progress: Progress | null;
  /** Why nothing can be taken; `null` = it can. */
  readonly refusal: string | null;
}

/** A study that is about to be left, and why it cannot be saved. */
interface Leaving {
  readonly title: string;
  readonly trouble: string;
  /** It waits in this page's memory, and is tried again; else it is lost. */
  readonly isTriedAgain: boolean;
}

export const THEMES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];

/** Whether people are shown by name, by a code, or not at all: for a screen that others see. */
export const NAMES_SHOWN = ['names', 'pseudonyms', 'hidden'] as const;
export type NamesShown = (typeof NAMES_SHOWN)[number];

/** Lives as long as the tab. */
export interface Session {
  readonly page: Page;
  /** The tab of each page, where one was chosen; Compare keeps its own in `comparing`. */
  readonly tabs: { readonly [Id in StudyPageId]?: string | undefined };
  readonly theme: ThemeChoice;
  readonly names: NamesShown;
  /** Who decides who is who, as they want to be recorded. */
  readonly decider: string;
  /** Of whose finding it is asked who is who: an id; `null` = of nobody's before others. */
  readonly askedAbout: string | null;
  readonly selection: Selection | null;
  /** Whom the inspector steps through: the ids of the list that the page shows, in its order. */
  readonly steps: readonly string[];
  /** The people of whom a page each is being printed; `null` = what is printed is the page. */
  readonly sheets: readonly string[] | null;
  /** The inspector shows the rows of the source file behind the selection. */
  readonly reportsShown: boolean;
  /** Reports to mark among them: those a reason rests on (indices into `Reports`); `null` = all. */
  readonly reportsOf: readonly number[] | null;
  /** What was chosen on the map and differs from what the rule counts. It is the map's alone: no number elsewhere follows it. */
  readonly mapLens: Partial<Lens>;
  readonly layout: LayoutKind;
  readonly comparing: Comparing;
  readonly offer: Offer | null;
  readonly fileOut: FileOut | null;
  readonly fileIn: FileIn | null;
  /** `null` = no study asks for its passphrase; else nothing but that is shown. */
  readonly locked: Locked | null;
  /** The open study cannot be saved, and is to be left all the same? `null` = it is not asked. */
  readonly leaving: Leaving | null;
  /** What is kept of this study cannot be read: it is to be removed all the same? `null` = it is not asked. */
  readonly unread: { readonly id: string; readonly title: string } | null;
  /** The open study is being encrypted where it is kept, or the reverse, or its passphrase is being changed. */
  readonly isProtecting: boolean;
  /** One-off message to read out and show, until it is put away: "12 rows were not added". */
  readonly message: string | null;
  /** What was just done, to read out and show for a while: "Undone: Added Ann". */
  readonly note: string | null;
  /** `null` until it is known, and where the server does not say. */
  readonly serving: Serving | null;
}
