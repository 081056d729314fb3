import type { BookAnswer } from './results/BookAnswer';
import type { CompareBy, Comparison, OutcomeAbout } from './results/Comparison';
import type { DyadRegression } from './results/DyadRegression';
import type { DyadTest } from './results/DyadTest';
import type { GroupProfiles } from './results/GroupProfile';
import type { Mixing } from './results/Mixing';
import type { Obstacles } from './results/Obstacles';
import type { Robustness } from './results/Robustness';
import type { RoundChange } from './results/RoundChange';
import type { UnitTies } from './results/UnitTies';

/** What can be asked in the compare room; each is computed when somebody looks. */
export type CompareQuestion =
  /** `null` = the declared family. `tests`: so many outcomes are tested, the others only described; left out = all. */
  | { readonly kind: 'outcomes'; readonly by: CompareBy; readonly outcomes: readonly string[] | null; readonly tests?: number }
  | { readonly kind: 'kinds' }
  | { readonly kind: 'across' }
  | { readonly kind: 'obstacles' }
  | { readonly kind: 'units' }
  | { readonly kind: 'book' }
  | { readonly kind: 'robustness'; readonly measure: string }
  /** `offered`: the attribute that says who was offered something, '' = none does. */
  | { readonly kind: 'rounds'; readonly rounds: readonly [string, string]; readonly offered: string };

/** The answer to a question of each kind. */
export interface CompareAnswers {
  /** With every outcome that this study could be compared by. */
  readonly outcomes: { readonly comparison: Comparison; readonly offered: readonly OutcomeAbout[] };
  readonly kinds: GroupProfiles;
  readonly across: { readonly mixing: readonly Mixing[]; readonly dyads: readonly DyadTest[]; readonly regression: DyadRegression | null };
  readonly robustness: Robustness;
  /** `null` = the study has one round only. */
  readonly rounds: RoundChange | null;
  readonly obstacles: Obstacles;
  readonly units: readonly UnitTies[];
  readonly book: readonly BookAnswer[];
}
export type CompareKind = keyof CompareAnswers;
export type CompareAnswer = { readonly [Kind in CompareKind]: { readonly kind: Kind; readonly answer: CompareAnswers[Kind] } }[CompareKind];
