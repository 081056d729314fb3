import type { Change } from './Change';

export type StepKind =
  | 'bring-in'
  | 'rename-study'
  | 'set-isolation-rule'
  | 'set-silence'
  | 'edit-people'
  | 'add-people'
  | 'remove-people'
  | 'edit-contacts'
  | 'add-contacts'
  | 'remove-contacts'
  | 'edit-codebook'
  | 'edit-instrument'
  | 'edit-organisations'
  | 'edit-notice'
  | 'edit-plan'
  | 'paste'
  | 'pin'
  | 'decide'
  | 'mend';

/**
 * Every change to a study is one of these, applied by `applyStep` and by nothing else. A step holds what changed, with
 * what stood there before, so that undo, redo and the history need nothing more.
 */
export interface Step {
  readonly kind: StepKind;
  /** What it was done to, for the history: a file, a person, a column; may be empty. */
  readonly about: string;
  /** People, contacts or entries touched. */
  readonly rows: number;
  /** In the order in which they are made. */
  readonly changes: readonly Change[];
}
