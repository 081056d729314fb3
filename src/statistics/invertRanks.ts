import type { Permuted } from './permute';

/** Rejected at this two-sided p and below: half of it in each tail. */
const LEVEL = 0.05;

/** Between which values the test does not reject; half-way between the last value rejected and the first one that is not. */
export function criticalOf({
  under,
  exact,
  assignments,
}: Pick<Permuted, 'under' | 'exact' | 'assignments'>): readonly [number, number] | null {
  const ascending = under.slice().sort();
  const [low, high] = [
    lastRejected(ascending, exact, assignments),
    lastRejected(ascending.map((value) => -value).reverse(), exact, assignments),
  ];
  return low === null || high === null ? null : [low, -high];
}

function lastRejected(ascending: Float64Array, exact: boolean, assignments: number): number | null {
  let end = 0;
  let rejected: number | null = null;
  while (end < ascending.length) {
    const value = ascending[end] ?? 0;
    while (end < ascending.length && (ascending[end] ?? 0) <= value + 1e-12) end += 1;
    const tail = exact ? end / assignments : (1 + end) / (1 + assignments);
    if (2 * tail > LEVEL) return rejected === null ? null : (rejected + value) / 2;
    rejected = value;
  }
  return null;
}

/** One stratum: who is of the group and who is not. */
export interface Sides {
  readonly ours: Float64Array;
  readonly others: Float64Array;
}

/** An estimate in natural units, and its 95 % interval. */
export interface Shift {
  readonly estimate: number;
  /** `null` = no shift can be rejected, or the values leave it no width. */
  readonly interval: readonly [number, number] | null;
}

/**
 * The typical difference in natural units (Hodges & Lehmann: the median of all differences between two people of one stratum)
 * with every shift that the stratified rank test would not reject, were the group moved back by it. At each shift the test's
 * exact mean (0) and spread; the critical values, in these spreads, are those of the relabellings. Between two differences that
 * occur in the data the statistic is taken along a straight line, as whole numbers stand for what lies around them.
 *
 * @param critical between which values of δ the test does not reject
 */
export function invertRanks(strata: readonly Sides[], critical: readonly [number, number] | null): Shift {
  const sides = strata.map(({ ours, others }) => ({ ours: count(ours), others: count(others) }));
  const pairs = strata.reduce((sum, { ours, others }) => sum + ours.length * others.length, 0);
  const ends = [Infinity, -Infinity];
  for (const { ours, others } of sides) {
    ends[0] = Math.min(ends[0] ?? 0, (ours.values[0] ?? 0) - (others.values.at(-1) ?? 0));
    ends[1] = Math.max(ends[1] ?? 0, (ours.values.at(-1) ?? 0) - (others.values[0] ?? 0));
  }
  const [least = 0, most = 0] = ends;
  const half = pairs / 2;
  // A median has half of the differences on each side of it.
  const lowerMiddle = firstDifference(sides, least, most, (shift) => place(sides, shift).above <= half);
  const upperMiddle = -firstDifference(
    sides.map(({ ours, others }) => ({ ours: others, others: ours })),
    -most,
    -least,
    (shift) => place(sides, -shift).below <= half,
  );
  const estimate = (lowerMiddle + upperMiddle) / 2;
  const unit = place(sides, 0).spread / pairs;
  if (critical === null || unit === 0) return { estimate, interval: unit === 0 ? [estimate, estimate] : null };
  const standardised = (shift: number): number => {
    const { above, below, spread } = place(sides, shift);
    return spread === 0 ? 0 : (above - below) / spread;
  };
  const greatest = pairs / spreadOf(sides, () => 0);
  const cross = (target: number): number | null => {
    if (target >= greatest || target <= -greatest) return null;
    const to = firstDifference(sides, least, most, (shift) => standardised(shift) <= target);
    if (standardised(to) > target) return most;
    const from = -firstDifference(
      sides.map(({ ours, others }) => ({ ours: others, others: ours })),
      -most,
      -least,
      (shift) => standardised(-shift) > target,
    );
    const [high, low] = [standardised(from), standardised(to)];
    return high <= target ? least : from + ((to - from) * (high - target)) / (high - low);
  };
  const [low, high] = [cross(critical[1] / unit), cross(critical[0] / unit)];
  return { estimate, interval: low === null || high === null || low >= high ? null : [low, high] };
}

/**
 * The mean difference over pairs of one stratum, with every shift that the stratified test of that mean would not reject. For
 * shares of people, of whom a shift by half a yes means nothing to ranks.
 *
 * @param critical between which values of the mean difference the test does not reject
 */
export function invertMeans(strata: readonly Sides[], critical: readonly [number, number] | null): Shift {
  const parts = strata.map(({ ours, others }) => {
    const [n, m] = [ours.length, others.length];
    const [one, other] = [meanOf(ours), meanOf(others)];
    return { n, m, difference: one - other, inner: squaresOf(ours, one) + squaresOf(others, other) };
  });
  const pairs = parts.reduce((sum, { n, m }) => sum + n * m, 0);
  const estimate = parts.reduce((sum, { n, m, difference }) => sum + n * m * difference, 0) / pairs;
  const spreadAt = (shift: number): number =>
    Math.sqrt(
      parts.reduce(
        (sum, { n, m, difference, inner }) =>
          sum + ((n * m * (n + m)) / (n + m - 1)) * (inner + ((n * m) / (n + m)) * (difference - shift) ** 2),
        0,
      ),
    ) / pairs;
  const unit = spreadAt(0);
  if (unit === 0) return { estimate, interval: [estimate, estimate] };
  if (critical === null) return { estimate, interval: null };
  const standardised = (shift: number): number => (estimate - shift) / Math.max(spreadAt(shift), Number.MIN_VALUE);
  const reach = (sign: 1 | -1, target: number): number | null => {
    // Far away the group's distance alone makes the spread, and the ratio comes to a limit: beyond it nothing is rejected.
    const far = 1e6 * unit;
    if (sign * (standardised(estimate + sign * far) - target) >= 0) return null;
    let [near, beyond] = [0, far];
    for (let step = 0; step < 80; step += 1) {
      const middle = (near + beyond) / 2;
      if (sign * (standardised(estimate + sign * middle) - target) * -1 >= 0) beyond = middle;
      else near = middle;
    }
    return estimate + (sign * (near + beyond)) / 2;
  };
  const [low, high] = [reach(-1, critical[1] / unit), reach(1, critical[0] / unit)];
  return { estimate, interval: low === null || high === null || high - low < 1e-9 * unit ? null : [low, high] };
}

/** The exact spread of δ over relabellings. */
export function spreadOfDelta(strata: readonly Sides[]): number {
  const pairs = strata.reduce((sum, { ours, others }) => sum + ours.length * others.length, 0);
  return (
    place(
      strata.map(({ ours, others }) => ({ ours: count(ours), others: count(others) })),
      0,
    ).spread / pairs
  );
}

/** Distinct values, ascending, with how many hold each. */
interface Counted {
  readonly values: Float64Array;
  readonly counts: Float64Array;
  readonly n: number;
}

interface CountedSides {
  readonly ours: Counted;
  readonly others: Counted;
}

function count(values: Float64Array): Counted {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const distinct = Float64Array.from(counts.keys()).sort();
  return { values: distinct, counts: distinct.map((value) => counts.get(value) ?? 0), n: values.length };
}

/** How many differences are greater and smaller than a shift, and the spread of their balance over relabellings of the shifted values. */
function place(sides: readonly CountedSides[], shift: number): { readonly above: number; readonly below: number; readonly spread: number } {
  let [above, below] = [0, 0];
  const spread = spreadOf(sides, ({ ours, others }) => {
    let [at, under, shared] = [0, 0, 0];
    for (let one = 0; one < ours.values.length; one += 1) {
      const [value, times] = [ours.values[one] ?? 0, ours.counts[one] ?? 0];
      while (at < others.values.length && value - (others.values[at] ?? 0) > shift) under += others.counts[at++] ?? 0;
      // Values that are one rounding apart (1/3, and 1 − 2/3) can have the same difference.
      let [tied, cubes] = [0, 0];
      for (let next = at; next < others.values.length && value - (others.values[next] ?? 0) === shift; next += 1) {
        const many = others.counts[next] ?? 0;
        tied += many;
        cubes += many ** 3;
      }
      above += times * under;
      below += times * (others.n - under - tied);
      shared += (times + tied) ** 3 - times ** 3 - cubes;
    }
    return shared;
  });
  return { above, below, spread };
}

/** The exact standard deviation of Σ sign(x − y) over relabellings. @param tiesOf what values shared by both sides add to Σ t³ */
function spreadOf(sides: readonly CountedSides[], tiesOf: (one: CountedSides) => number): number {
  const cubes = ({ counts }: Counted): number => counts.reduce((sum, times) => sum + times ** 3, 0);
  return Math.sqrt(
    sides.reduce((sum, one) => {
      const [n, m] = [one.ours.n, one.others.n];
      const all = n + m;
      return sum + ((n * m) / (all * (all - 1))) * ((all ** 3 - cubes(one.ours) - cubes(one.others) - tiesOf(one)) / 3);
    }, 0),
  );
}

/**
 * The smallest difference in the data of which something holds that holds of all greater ones; by halving, among differences only. The
 * greatest where it holds of none.
 */
function firstDifference(sides: readonly CountedSides[], least: number, most: number, holds: (shift: number) => boolean): number {
  if (holds(least)) return least;
  let [low, high] = [least, most];
  for (;;) {
    const [down, up] = aroundOf(sides, low + (high - low) / 2);
    // Between two differences that are one rounding apart there is no middle: half-way is the lower one again.
    const next = up > low && up < high ? up : down > low && down < high ? down : null;
    if (next === null) return high;
    if (holds(next)) high = next;
    else low = next;
  }
}

/** The greatest difference below a shift, and the smallest from it on. */
function aroundOf(sides: readonly CountedSides[], shift: number): readonly [number, number] {
  let [down, up] = [-Infinity, Infinity];
  for (const { ours, others } of sides) {
    let at = 0;
    for (const value of ours.values) {
      while (at < others.values.length && value - (others.values[at] ?? 0) >= shift) at += 1;
      if (at > 0) up = Math.min(up, value - (others.values[at - 1] ?? 0));
      if (at < others.values.length) down = Math.max(down, value - (others.values[at] ?? 0));
    }
  }
  return [down, up];
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function squaresOf(values: Float64Array, mean: number): number {
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}
