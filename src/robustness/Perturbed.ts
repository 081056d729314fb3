import type { Rebuilt } from './rebuildReports';

/** A study with errors put in, and where its managers were before: −1 = made up. */
export interface Perturbed extends Rebuilt {
  readonly was: Int32Array;
}
