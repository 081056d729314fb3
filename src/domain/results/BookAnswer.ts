import type { OutcomeAbout } from './Comparison';
import type { HeldBack } from './Gate';

/** How far this study's data answer a question that the book raises. */
export type BookStatus = 'tested' | 'described' | 'not_asked';

/** A question of the book, in our own words, put to this study. A hypothesis for new data, never a norm to hit. */
export interface BookAnswer {
  /** F1 to F51; `words/compare/bookWords.ts` says what is asked. */
  readonly id: string;
  readonly status: BookStatus;
  /** What was looked at, one after the other (an outcome may come twice, for other managers); empty where it was not asked. */
  readonly results: readonly BookResult[];
}

export interface BookResult {
  /** An outcome of managers, or a table over ties, units or networks: then `n` of a part is its base, and `mean` its share or figure. */
  readonly outcome: {
    readonly id: string;
    readonly name: string;
    readonly unit: string;
    readonly kind: OutcomeAbout['kind'] | 'share' | 'figure';
  };
  /** Means and medians of the parts that the question sets side by side. */
  readonly parts: readonly {
    readonly label: string;
    readonly n: number;
    readonly mean: number | null;
    readonly median: number | null;
    readonly q1: number | null;
    readonly q3: number | null;
    readonly any: number | null;
  }[];
  /** `null` = described only. */
  readonly test: {
    readonly of: readonly [string, string];
    readonly n: readonly [number, number];
    readonly delta: number;
    readonly deltaInterval: readonly [number, number] | null;
    readonly expected: number;
    readonly shift: number | null;
    readonly interval: readonly [number, number] | null;
    readonly p: number;
    readonly pMin: number;
    readonly assignments: number;
    readonly exact: boolean;
  } | null;
  /** What the book would lead one to expect of the first part; `null` = no difference, or there is no test. */
  readonly higher: boolean | null;
  /** Whether the question would be tested if enough answered. */
  readonly isTestable: boolean;
  /** What the response of some organisations holds back. */
  readonly gated: HeldBack;
}
