import type { Candidate } from './Candidate';
import type { VerdictLabel } from './Verdict';
import type { Worlds } from './Worlds';

/** A manager whose finding is another if two names are one person; or are two, where they are read as one. */
export interface LabelChange {
  /** An index into `Reconciled.people`. */
  readonly manager: number;
  readonly before: VerdictLabel;
  readonly after: VerdictLabel;
}

/** A candidate that nobody has decided, and what follows if they are not as they are read; `null` = not worked out. */
export interface OpenCandidate extends Candidate {
  readonly changes: readonly LabelChange[] | null;
}

/** Who may be who in a study, and what follows without asking. */
export interface Identities {
  /** What is still to be asked: nothing that was decided, or that follows from it. The most likely first. */
  readonly open: readonly OpenCandidate[];
  /** Those of them that may be joined without asking. */
  readonly sure: readonly Candidate[];
  /** In how many worlds findings hold; `null` = not asked. */
  readonly worlds: Worlds | null;
}
