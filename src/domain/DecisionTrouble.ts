import type { Contradiction } from './findContradiction';

/** Why a file of decisions is not taken: nothing of it is, then. */
export type DecisionTrouble =
  | { readonly what: 'not-json' | 'no-decisions' }
  | { readonly what: 'bad-decision'; readonly place: number; readonly key: string }
  | { readonly what: 'other-study'; readonly decisions: number; readonly names: readonly string[] }
  | { readonly what: 'contradiction'; readonly contradiction: Contradiction };
