import type { Progress, Work } from '../support/Progress';
import type { Relabellings } from './relabel';

/** What a permutation test found. */
export interface Permuted {
  readonly value: number;
  /** Mean over the relabellings. */
  readonly expected: number;
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
  /** The least and the greatest value that any labelling could give; `null` = not known beforehand. */
  readonly reach: readonly [number, number] | null;
  /** Two-sided as twice the smaller tail, whatever chance brings it to; or, for a pivot, by its absolute value. */
  readonly twoSided: 'tails' | 'absolute';
}

/** Two sums of the same numbers in another order differ in the last digits. */
const SAME = 1e-9;
/** Units that are labelled before others are let in. */
const UNITS_A_SLICE = 40_000;

/**
 * p of several statistics over the same relabellings: share of assignments at least as extreme, the observed one included;
 * of draws, (1 + #) / (1 + B). Two-sided: twice the smaller tail, at most 1. docs/measures.md, 4.1.
 *
 * @param statisticsOf the statistics of a labelling; `null` (one side has no value) counts as extreme as the observed one
 */
export function* permute(
  followed: readonly Followed[],
  relabellings: Relabellings,
  statisticsOf: (labels: Int32Array) => ArrayLike<number | null>,
  stage: Progress['stage'],
): Work<readonly Permuted[]> {
  const { assignments } = relabellings;
  const under = followed.map(() => new Float64Array(assignments));
  let done = 0;
  for (const labels of relabellings.each()) {
    if (done % Math.ceil(UNITS_A_SLICE / labels.length) === 0) yield { stage, done, total: assignments };
    const found = statisticsOf(labels);
    for (let index = 0; index < under.length; index += 1)
      (under[index] as Float64Array)[done] = found[index] ?? followed[index]?.value ?? 0;
    done += 1;
  }
  return followed.map((one, index) => summarise(one, under[index] ?? new Float64Array(), relabellings));
}

function summarise({ value, reach, twoSided }: Followed, under: Float64Array, { exact, assignments }: Relabellings): Permuted {
  const share = (is: (drawn: number) => boolean): number => {
    let found = 0;
    for (const drawn of under) if (is(drawn)) found += 1;
    return exact ? found / assignments : (1 + found) / (1 + assignments);
  };
  const sum = under.reduce((total, drawn) => total + drawn, 0);
  const [least, most] =
    reach ??
    (exact ? [under.reduce((a, b) => Math.min(a, b), Infinity), under.reduce((a, b) => Math.max(a, b), -Infinity)] : [-Infinity, Infinity]);
  const near = (to: number): number => SAME * Math.max(1, Math.abs(to));
  const asLow = (than: number): number => share((drawn) => drawn <= than + near(than));
  const asHigh = (than: number): number => share((drawn) => drawn >= than - near(than));
  const asFar = (than: number): number => share((drawn) => Math.abs(drawn) >= than - near(than));
  const [pLower, pUpper] = [asLow(value), asHigh(value)];
  const twice = (tail: number): number => Math.min(1, 2 * tail);
  return {
    value,
    expected: sum / assignments,
    p: twoSided === 'tails' ? twice(Math.min(pLower, pUpper)) : asFar(Math.abs(value)),
    pLower,
    pUpper,
    pMin: twoSided === 'tails' ? twice(Math.min(asLow(least), asHigh(most))) : asFar(Math.max(Math.abs(least), Math.abs(most))),
    assignments,
    exact,
    under,
  };
}
