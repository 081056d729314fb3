import type { OutcomeAbout } from '../domain/Comparison';
import type { Tri } from '../domain/Verdict';
import type { Rests } from '../quality/isMarked';
import type { CompareContext } from './CompareContext';

/** One number a manager, by which groups and organisations are set side by side. */
export interface Outcome extends OutcomeAbout {
  /** Whether it rests on what each manager says of herself alone, so that persons may be resampled. */
  readonly ownReport: boolean;
  /** What it rests on, by which the response of an organisation allows it or does not. */
  readonly rests: Rests;
  /** Measures that it needs, to be computed in one pass beforehand. */
  readonly measures: readonly string[];
  /** By manager; `null` = none, with its reason left to the measure. */
  readonly compute: (context: CompareContext) => readonly (number | null)[];
  /** For verdicts, by manager: whether she meets the rule whatever the silent say, and whether she might. */
  readonly bounds?: (context: CompareContext) => readonly (readonly [surely: boolean, perhaps: boolean])[];
}

/** Yes = 1, no = 0, cannot be judged = none. */
export function toNumber(value: Tri): number | null {
  return value === null ? null : Number(value);
}
