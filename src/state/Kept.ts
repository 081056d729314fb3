import type { History } from '../domain/History';
import type { Study } from '../domain/Study';
import type { StudyEntry } from '../storage/StudyStore';

/** Outlives the page: the open study, and what the browser holds. */
export interface Kept {
  readonly study: Study | null;
  readonly history: History;
  readonly studies: readonly StudyEntry[];
  /** `trouble` = could not be saved; `savingTrouble` says why and what to do. */
  readonly saving: 'idle' | 'saving' | 'saved' | 'trouble';
  readonly savedAt: number | null;
  readonly savingTrouble: string | null;
}
