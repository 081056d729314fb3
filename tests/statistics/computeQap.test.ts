import { describe, expect, it } from 'vitest';

import { computeQap } from '../../src/statistics/computeQap';
import { computePearson } from '../../src/statistics/computePearson';
import { makeChance } from '../../src/statistics/makeChance';
import { finish } from '../../src/support/finish';

// Five people; 1 to 3 of one group, 4 and 5 of the other.
const ARCS = [
  [0, 1],
  [1, 0],
  [0, 2],
  [2, 3],
  [3, 2],
  [3, 4],
  [4, 1],
] as const;
const GROUPS = [0, 0, 0, 1, 1];
const SENIORITY = [1, 3, 2, 5, 4];
const same = (a: number, b: number): number => Number(a === b);

function permutationsOf(items: readonly number[]): readonly (readonly number[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item, at) => permutationsOf([...items.slice(0, at), ...items.slice(at + 1)]).map((rest) => [item, ...rest]));
}

/** The correlation of two matrices off the diagonal, straight from the definition. */
function correlate(labels: readonly number[], attribute: (a: number, b: number) => number): number {
  const pairs = labels.flatMap((_, from) => labels.flatMap((__, to) => (from === to ? [] : [[from, to] as const])));
  return computePearson(
    pairs.map(([from, to]) => Number(ARCS.some(([a, b]) => a === from && b === to))),
    pairs.map(([from, to]) => attribute(labels[from]!, labels[to]!)),
  )!;
}

const run = (labels: readonly number[], strata: readonly number[], attribute: (a: number, b: number) => number) =>
  finish(
    computeQap({ arcs: ARCS, labels: Int32Array.from(labels), strata: Int32Array.from(strata), attribute }, 999, makeChance(1, 'qap')),
  );

describe('computeQap', () => {
  it('is the correlation and the p that R’s sna gives', () => {
    // gcor(y, s) = 0.256776295506548; qaptest with 20,000 draws: 0.39385 as high or higher, 0.80395 as low or lower.
    const found = run(GROUPS, [0, 0, 0, 0, 0], same)!;
    expect(found.value).toBeCloseTo(0.256776295506548, 12);
    expect(Math.abs(found.pUpper - 0.39385)).toBeLessThan(0.015);
    expect(Math.abs(found.pLower - 0.80395)).toBeLessThan(0.015);
  });

  it.each([
    ['group', GROUPS, same],
    ['distance in seniority', SENIORITY, (a: number, b: number) => Math.abs(a - b)],
    ['the other is more senior, which has a direction', SENIORITY, (a: number, b: number) => Number(b > a)],
  ])('counts all 120 permutations of rows and columns: %s', (_, labels, attribute) => {
    const found = run(labels, [0, 0, 0, 0, 0], attribute)!;
    const drawn = permutationsOf([0, 1, 2, 3, 4]).map((order) =>
      correlate(
        order.map((at) => labels[at]!),
        attribute,
      ),
    );
    const share = (is: (value: number) => boolean): number => drawn.filter(is).length / drawn.length;
    expect(found.value).toBeCloseTo(correlate(labels, attribute), 12);
    expect(found.expected).toBeCloseTo(drawn.reduce((sum, one) => sum + one, 0) / drawn.length, 12);
    expect(found.pUpper).toBeCloseTo(
      share((value) => value >= found.value - 1e-9),
      12,
    );
    expect(found.p).toBeCloseTo(
      Math.min(
        1,
        2 *
          Math.min(
            share((value) => value >= found.value - 1e-9),
            share((value) => value <= found.value + 1e-9),
          ),
      ),
      12,
    );
  });

  it('tells the exact mean, and not that of the draws', () => {
    // Twenty-four people in a ring of three groups, two strata; the mean by hand: a pair within a stratum of 12 with 4 of each group is
    // alike with probability 3/11, a pair across strata with 1/3.
    const n = 24;
    const ring = Array.from({ length: n }, (_, unit) => [unit, (unit + 1) % n] as const);
    const labels = Int32Array.from({ length: n }, (_, unit) => unit % 3);
    const strata = Int32Array.from({ length: n }, (_, unit) => Number(unit >= 12));
    const of = (seed: number) => finish(computeQap({ arcs: ring, labels, strata, attribute: same }, 99, makeChance(seed, 'qap')))!;
    const [pairs, alike] = [n * (n - 1), 3 * 8 * 7];
    const spread = (alike - (alike * alike) / pairs) * (n - (n * n) / pairs);
    expect(of(1).expected).toBeCloseTo((22 * (3 / 11) + 2 / 3 - (alike * n) / pairs) / Math.sqrt(spread), 12);
    expect(of(2).expected).toBe(of(1).expected);
    expect(of(1).exact).toBe(false);
  });

  it('moves people only within their stratum', () => {
    // Person 4 alone in hers: 3!/2! ways for 1, 2, 5 (one of the other group among them), times one.
    expect(run(GROUPS, [0, 0, 1, 2, 0], same)).toMatchObject({ assignments: 3, exact: true });
  });

  it('has no value where the attribute or the ties do not vary', () => {
    expect(run([1, 1, 1, 1, 1], [0, 0, 0, 0, 0], same)).toBeNull();
    expect(
      finish(computeQap({ arcs: [], labels: Int32Array.from(GROUPS), strata: new Int32Array(5), attribute: same }, 9, makeChance(1, ''))),
    ).toBeNull();
    expect(
      finish(computeQap({ arcs: [], labels: new Int32Array(), strata: new Int32Array(), attribute: same }, 9, makeChance(1, ''))),
    ).toBeNull();
  });
});
