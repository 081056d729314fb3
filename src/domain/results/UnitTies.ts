import type { Gate } from './Gate';

/** Ties between the units of one organisation, beside what chance would give. Only managers whose unit is recorded. */
export interface UnitTies {
  readonly organisation: string;
  /** In the order of their names. */
  readonly units: readonly { readonly unit: string; readonly managers: number; readonly answered: number }[];
  readonly managers: number;
  /** Ties between them, and how many lead to another unit. */
  readonly ties: number;
  readonly across: number;
  /** `null` = no tie. Under all ways to give the units out among these managers, the network fixed: exact. */
  readonly expected: number | null;
  /** Two-sided, by seeded permutation; `null` = no tie, or too few answered. */
  readonly p: number | null;
  readonly pMin: number | null;
  /** Q with the units as parts; Newman & Girvan 2004. `null` = no tie. */
  readonly modularity: number | null;
  /**
   * Each two units (of more than 60, of the largest 60), with their ties and those to be expected; those without any first, the most
   * expected first.
   */
  readonly pairs: readonly { readonly units: readonly [string, string]; readonly ties: number; readonly expected: number }[];
  /** Organisations for whose response it was not tested. */
  readonly gated: readonly Gate[];
  readonly assignments: number;
  readonly exact: boolean;
  readonly seed: number;
}
