import type { CompareBy } from '../../domain/results/Comparison';
import type { CompareKind, CompareQuestion } from '../../domain/CompareQuestion';

/** A part of the page. The summary is another view of the differences. */
export type ComparePart = CompareKind | 'summary';

/** What somebody chose in the compare page; the rest is as the design declares it. */
export interface Comparing {
  readonly shown: ComparePart;
  readonly by: CompareBy;
  /** Ids of outcomes; `null` = the declared family. */
  readonly outcomes: readonly string[] | null;
  readonly measure: string;
  /** `null` = the last two. */
  readonly rounds: readonly [string, string] | null;
  readonly offered: string;
}

export const NOTHING_CHOSEN: Comparing = {
  shown: 'summary',
  by: 'group',
  outcomes: null,
  measure: 'betweenness',
  rounds: null,
  offered: '',
};

/** The question behind what is shown; `null` = two rounds of a study that has fewer. */
export function toQuestion({ shown, by, outcomes, measure, rounds, offered }: Comparing, known: readonly string[]): CompareQuestion | null {
  switch (shown) {
    case 'summary':
    case 'outcomes':
      return { kind: 'outcomes', by, outcomes };
    case 'robustness':
      return { kind: 'robustness', measure };
    case 'rounds': {
      const [later, earlier] = [...known].reverse();
      const two = rounds ?? (earlier === undefined || later === undefined ? null : ([earlier, later] as const));
      return two === null ? null : { kind: 'rounds', rounds: two, offered };
    }
    case 'kinds':
    case 'across':
    case 'obstacles':
    case 'units':
    case 'book':
      return { kind: shown };
  }
}
