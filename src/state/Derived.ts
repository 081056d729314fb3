import type { Analysis } from '../domain/Analysis';
import type { ComparisonPicture } from '../domain/ComparisonPicture';
import type { MapPicture } from '../domain/MapPicture';
import type { Progress } from '../support/Progress';

/** Computed from the kept; can be thrown away. */
export interface Derived {
  readonly analysis: Analysis | null;
  readonly map: MapPicture | null;
  /** Groups or organisations side by side; made when the room is opened. */
  readonly comparison: ComparisonPicture | null;
  readonly comparisonCurrent: boolean;
  /** False while something newer is being computed: shown dimmed, not as current. */
  readonly current: boolean;
  readonly mapCurrent: boolean;
  /** What is being computed, for the bar with *Cancel*; `null` = nothing. */
  readonly work: Progress | null;
  /** Something failed or was cancelled: what, and what to do. */
  readonly trouble: string | null;
}
