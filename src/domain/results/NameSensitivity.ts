import type { NameDoubt, NameReading } from './NameDoubt';
import type { VerdictLabel } from './Verdict';

/** What would change if doubtful names were read the other way. Managers as indices into `Reconciled.people`. docs/measures.md, 5.6. */
export interface NameSensitivity {
  readonly measure: { readonly id: string; readonly name: string };
  readonly doubts: readonly NameDoubt[];
  readonly readings: readonly ReadingChange[];
  /** Managers whose label is not the same in every reading. */
  readonly depends: readonly { readonly manager: number; readonly labels: Readonly<Record<'settled' | NameReading, VerdictLabel>> }[];
  readonly managers: number;
}

export interface ReadingChange {
  readonly reading: NameReading;
  /** Names read otherwise, and the rows that write them. */
  readonly names: number;
  readonly rows: number;
  /** Managers of whom the label stays the same. */
  readonly same: number;
  /** Spearman's ρ of the measure with that of the names as settled; `null` = no order to compare. */
  readonly rho: number | null;
  /** Managers who would stand in another third by the measure. */
  readonly moved: readonly number[];
}
