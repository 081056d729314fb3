import type { Trial, Trials } from '../robustness/Trials';

/** To a helper: what errors are tried on, one of the errors by its place, or no more of it. */
export type TrialOrder =
  | { readonly kind: 'trials'; readonly session: number; readonly trials: Trials }
  | { readonly kind: 'trial'; readonly session: number; readonly list: number; readonly index: number; readonly error: number }
  | { readonly kind: 'no-trials'; readonly session: number };

/** From a helper: it can begin, or has tried an error. */
export type TrialAnswer =
  | { readonly kind: 'can-try'; readonly session: number }
  | { readonly kind: 'tried'; readonly session: number; readonly list: number; readonly index: number; readonly part: Trial };
