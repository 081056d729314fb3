import type { Candidate } from './Candidate';

/** Who may be who in a study, and what follows without asking. */
export interface Identities {
  /** What is still to be asked: nothing that was decided, or that follows from it. The most likely first. */
  readonly open: readonly Candidate[];
  /** Those of them that may be joined without asking. */
  readonly sure: readonly Candidate[];
}
