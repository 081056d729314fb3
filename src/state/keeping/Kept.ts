import type { History } from '../../domain/steps/History';
import type { Study } from '../../domain/Study';
import type { Aside, StudyEntry } from '../../storage/StudyStore';
import type { Persistence } from './BrowserStorage';
import type { CopyState } from './CopyState';
import type { Claim } from './OtherTabs';
import type { Lost } from '../../domain/Lost';

/** Outlives the page: the open study, and what the browser holds. */
export interface Kept {
  readonly study: Study | null;
  readonly history: History;
  readonly studies: readonly StudyEntry[];
  /** False until the browser has said which studies there are. */
  readonly isListed: boolean;
  /** `trouble` = could not be saved; `savingTrouble` says why and what to do. */
  readonly saving: 'idle' | 'saving' | 'saved' | 'trouble';
  readonly savedAt: number | null;
  readonly savingTrouble: string | null;
  /** Studies that were left and could not be saved: they wait in the memory of this page, and are tried again. */
  readonly unsaved: readonly { readonly id: string; readonly title: string; readonly trouble: string }[];
  /** Who writes the open study; a tab that does not shows what the other one saves. */
  readonly claim: Claim;
  readonly persistence: Persistence;
  /** `null` = the open study is not copied to a folder. */
  readonly copy: CopyState | null;
  /** What could not be read when the open study was opened, in words. */
  readonly damage: readonly Lost[];
  /** Parts that could not be read, as they were found. */
  readonly asides: readonly Aside[];
  /** Removed since the page was opened: no longer in the browser, and can be brought back until the page is closed. */
  readonly removed: readonly StudyEntry[];
}
