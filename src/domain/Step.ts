import type { Codebook } from '../codebook/Codebook';
import type { Instrument } from './Instrument';
import type { IsolationRule } from './IsolationRule';
import type { Issue } from './Issue';
import type { Nominations } from './Nominations';
import type { Person } from './Person';
import type { Source } from './Source';

/** What one or more files brought in. */
export interface Batch {
  readonly sources: readonly Source[];
  readonly people: readonly Person[];
  readonly nominations: Nominations;
  readonly issues: readonly Issue[];
  readonly instrument: Instrument;
  /** The study's codebook with the entries that the files added. */
  readonly codebook: Codebook;
}

/**
 * Every change to a study is one of these, applied by `applyStep` and by nothing else, and each has an inverse of the
 * same kind: undo, redo and the history need nothing more.
 */
export type Step =
  | { readonly kind: 'bring-in'; readonly before: Batch; readonly after: Batch }
  | { readonly kind: 'rename-study'; readonly before: string; readonly after: string }
  | { readonly kind: 'set-isolation-rule'; readonly before: IsolationRule; readonly after: IsolationRule }
  | { readonly kind: 'set-silence'; readonly before: boolean; readonly after: boolean };
