import type { Reconciled } from '../domain/results/Reconciled';

/** A study with errors put in, and where its managers were before: −1 = made up. */
export interface Perturbed {
  readonly reconciled: Reconciled;
  readonly was: Int32Array;
}
