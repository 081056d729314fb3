import type { OutcomeAbout } from '../../domain/results/Comparison';
import type { Tri } from '../../domain/results/Verdict';
import type { Rests } from '../../domain/results/Gate';
import type { CompareContext } from '../CompareContext';
import type { PeerLabel } from '../PeerFacts';

/** One number a manager, by which groups and organisations are set side by side. */
export interface Outcome extends OutcomeAbout {
  /** Whether it rests on what each manager says of themselves alone, so that persons may be resampled. */
  readonly ownReport: boolean;
  /** What it rests on, by which the response of an organisation allows it or does not. */
  readonly rests: Rests;
  /** Measures that it needs, to be computed in one pass beforehand. */
  readonly measures: readonly string[];
  /** By manager; `null` = none, with its reason left to the measure. */
  readonly compute: (context: CompareContext) => readonly (number | null)[];
  /** For what follows from a label of the isolation rule and nothing else: a test can look it up. */
  readonly ofLabel?: (label: PeerLabel) => number | null;
  /** Whether a limit on names cuts it off: it is made of the contacts that managers name. docs/measures.md, 5.3. */
  readonly isCut: boolean;
  /**
   * Whose activity setting decides which ties count: that of the lens, or that of the isolation rule; `active` = those in use and those
   * of which it is not recorded, always; `none` = it is not made of ties.
   */
  readonly counts: 'lens' | 'rule' | 'active' | 'none';
  /** For verdicts, by manager: whether they meet the rule whatever the silent say, and whether they might. */
  readonly bounds?: (context: CompareContext) => readonly (readonly [surely: boolean, perhaps: boolean])[];
}

/** Yes = 1, no = 0, cannot be judged = none. */
export function toNumber(value: Tri): number | null {
  return value === null ? null : Number(value);
}
