import type { Analysis } from '../domain/results/Analysis';
import type { CompareAnswers, CompareKind } from '../domain/CompareQuestion';
import type { Identities } from '../domain/results/Identities';
import type { MapPicture } from '../domain/results/MapPicture';
import type { AskedWithout } from '../domain/results/WithoutTie';
import type { PlanRange } from '../plan/drawUptake';
import type { PlanAnswer } from '../plan/PlanAnswer';
import type { TimedWork } from './answers/createTimer';

/** Computed from the kept; can be thrown away. */
export interface Derived {
  readonly analysis: Analysis | null;
  readonly map: MapPicture | null;
  /** What the compare page was asked, by kind of question; computed when somebody looks. */
  readonly compared: { readonly [Kind in CompareKind]?: CompareAnswers[Kind] | undefined };
  readonly comparedCurrent: boolean;
  /** What follows from the plan; computed when somebody looks. */
  readonly planned: PlanAnswer | null;
  readonly plannedCurrent: boolean;
  /** What it leads to if only some of its ties form, of as many draws as there are so far; `null` = nothing is drawn. */
  readonly uptake: { readonly ranges: readonly PlanRange[]; readonly isDrawing: boolean } | null;
  /** False while something newer is being computed: shown dimmed, not as current. */
  readonly current: boolean;
  readonly mapCurrent: boolean;
  /** False while verdicts follow a new rule already and their reasons do not yet. */
  readonly reasonsCurrent: boolean;
  /** Who may be who, and in how many worlds findings hold, as the study was when it was last weighed; `null` = not known yet. */
  readonly identities: Identities | null;
  /** What depends on the tie that was last asked about, among the ties of these measures; 'no-tie' = it is not one of them. */
  readonly without: AskedWithout | null;
  /** What is being computed, for the bar with *Cancel*; `null` = nothing. */
  readonly work: TimedWork | null;
  /** Something failed or was cancelled: what, and what to do. */
  readonly trouble: string | null;
}
