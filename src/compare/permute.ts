import type { Progress, Work } from '../support/Progress';
import type { Relabellings } from './relabel';

/** What a permutation test found. */
export interface Permuted {
  readonly value: number;
  /** Mean and standard deviation over the relabellings. */
  readonly expected: number;
  readonly spread: number;
  readonly p: number;
  readonly pLower: number;
  readonly pUpper: number;
  readonly pMin: number;
  readonly assignments: number;
  readonly exact: boolean;
  /** The statistic under each relabelling. */
  readonly under: Float64Array;
}

/** One statistic to be followed through the relabellings. */
export interface Followed {
  readonly value: number;
  /** The greatest absolute value that any labelling could give; `null` = not known beforehand. */
  readonly furthest: number | null;
  /** Two-sided by distance from 0 (differences), or from the mean over the relabellings (correlations and indices, which chance does not bring to 0). */
  readonly from: 'zero' | 'mean';
}

/** Two sums of the same numbers in another order differ in the last digits. */
const SAME = 1e-9;
/** Units that are labelled before others are let in. */
const UNITS_A_SLICE = 10_000;

/**
 * p of several statistics over the same relabellings: share of assignments at least as extreme, the observed one included;
 * of draws, (1 + #) / (1 + B). Design of measures, 4.1.
 *
 * @param statisticsOf the statistics of a labelling; `null` (one side has no value) counts as extreme as the observed one
 */
export function* permute(followed: readonly Followed[], relabellings: Relabellings, statisticsOf: (labels: Int32Array) => readonly (number | null)[], stage: Progress['stage']): Work<readonly Permuted[]> {
  const { assignments } = relabellings;
  const under = followed.map(() => new Float64Array(assignments));
  let done = 0;
  for (const labels of relabellings.each()) {
    if (done % Math.ceil(UNITS_A_SLICE / labels.length) === 0) yield { stage, done, total: assignments };
    const found = statisticsOf(labels);
    for (const [index, { value }] of followed.entries()) under[index]?.set([found[index] ?? value], done);
    done += 1;
  }
  return followed.map((one, index) => summarise(one, under[index] ?? new Float64Array(), relabellings));
}

function summarise({ value, furthest, from }: Followed, under: Float64Array, { exact, assignments }: Relabellings): Permuted {
  const share = (is: (drawn: number) => boolean): number => {
    const found = under.reduce((sum, drawn) => sum + (is(drawn) ? 1 : 0), 0);
    return exact ? found / assignments : (1 + found) / (1 + assignments);
  };
  const expected = under.reduce((sum, drawn) => sum + drawn, 0) / assignments;
  const centre = from === 'zero' ? 0 : expected;
  const distance = (drawn: number): number => Math.abs(drawn - centre);
  const most = furthest ?? (exact ? under.reduce((far, drawn) => Math.max(far, distance(drawn)), 0) : Infinity);
  return {
    value,
    expected,
    spread: Math.sqrt(under.reduce((sum, drawn) => sum + (drawn - expected) ** 2, 0) / assignments),
    p: share((drawn) => distance(drawn) >= distance(value) - SAME),
    pLower: share((drawn) => drawn <= value + SAME),
    pUpper: share((drawn) => drawn >= value - SAME),
    pMin: share((drawn) => distance(drawn) >= most - SAME),
    assignments,
    exact,
    under,
  };
}
