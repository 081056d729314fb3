import type { Basis } from './Comparison';
import type { Gate } from './Gate';

/** Ties and standing in between, within and across groups (or organisations), beside what chance would bring. */
export interface Mixing {
  readonly by: 'group' | 'organisation';
  readonly labels: readonly string[];
  /** Ties between managers of two labels: `ties[a][b]` = `ties[b][a]`, each tie once. */
  readonly ties: readonly (readonly number[])[];
  /** All of them, each once. */
  readonly all: number;
  /** (E − I)/(E + I); `expected` = exact mean over relabellings. Two-sided p for groups; organisations are not tested. */
  readonly ei: {
    readonly observed: number | null;
    readonly expected: number | null;
    readonly p: number | null;
    readonly pMin: number | null;
  };
  /**
   * Chains a → v → b in which v stands between, by role; expected = mean over relabellings, `null` = too many chains. None where too few
   * answered.
   */
  readonly roles: readonly { readonly role: string; readonly observed: number; readonly expected: number | null }[];
  /** Organisations for whose response nothing is tested, and for whose no roles are shown. */
  readonly gated: { readonly untested: readonly Gate[]; readonly unplaced: readonly Gate[] };
  readonly assignments: number;
  readonly exact: boolean;
  readonly seed: number;
  readonly basis: Basis;
}
