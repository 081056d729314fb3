import type { VerdictKind, VerdictLabel } from './Verdict';

/**
 * What version 2 of the isolation rule says of somebody of whom version 1 said something else. `words/isolation/sayVersionChanges` says
 * it.
 */
export interface VersionChange {
  /** Index into `Reconciled.people`. */
  readonly manager: number;
  readonly before: VerdictLabel;
  readonly after: VerdictLabel;
  readonly kind: VerdictKind | null;
}
