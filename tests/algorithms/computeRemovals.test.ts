import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { computePaths } from '../../src/algorithms/computePaths';
import { computeRemovals } from '../../src/algorithms/computeRemovals';
import { buildCsr } from '../../src/network/buildCsr';
import type { Csr } from '../../src/network/Csr';
import { finish } from '../../src/support/finish';

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
const graphOf = (n: number, pairs: readonly (readonly [number, number])[]): Csr =>
  buildCsr(
    n,
    pairs.map(([a]) => a % n),
    pairs.map(([, b]) => b % n),
    true,
  );
/** The same without one node and its ties; the nodes after it move down by one. */
function without({ offsets, targets }: Csr, dropped: number): Csr {
  const n = offsets.length - 1;
  const arcs = Array.from({ length: n }, (_, a) => Array.from(targets.subarray(offsets[a], offsets[a + 1]), (b) => [a, b] as const)).flat();
  const moved = (node: number): number => (node > dropped ? node - 1 : node);
  return graphOf(
    n - 1,
    arcs.filter((arc) => !arc.includes(dropped)).map(([a, b]) => [moved(a), moved(b)] as const),
  );
}

/** Each node taken away in turn, and all shortest paths of the others measured again. */
function lostByHand(n: number, csr: Csr): number[] {
  const before = finish(computePaths(n, csr)).harmonic;
  return Array.from(
    { length: n },
    (_, node) => sumOf(before) - 2 * (before[node] ?? 0) - sumOf(finish(computePaths(n - 1, without(csr, node))).harmonic),
  );
}

function expectAsByHand(n: number, csr: Csr): void {
  const { harmonic, lost } = finish(computeRemovals(n, csr));
  const known = finish(computePaths(n, csr)).harmonic;
  known.forEach((value, node) => {
    expect(harmonic[node]).toBeCloseTo(value, 9);
  });
  lostByHand(n, csr).forEach((value, node) => {
    expect(lost[node], `without ${node}`).toBeCloseTo(value, 8);
  });
}

describe('computeRemovals', () => {
  it('of a star: the others lose all of each other without its centre', () => {
    // Four leaves, two steps from each other: 4 · 3 ordered pairs at 1/2.
    const { harmonic, lost } = finish(
      computeRemovals(
        5,
        graphOf(5, [
          [0, 1],
          [0, 2],
          [0, 3],
          [0, 4],
        ]),
      ),
    );
    expect([...harmonic]).toEqual([4, 2.5, 2.5, 2.5, 2.5]);
    expect([...lost]).toEqual([6, 0, 0, 0, 0]);
  });

  it('of a ring of five: the neighbours of the one who left go the long way round', () => {
    // Left and right of the gap: two steps become three, for both orders of the pair.
    const { lost } = finish(
      computeRemovals(
        5,
        graphOf(5, [
          [0, 1],
          [1, 2],
          [2, 3],
          [3, 4],
          [4, 0],
        ]),
      ),
    );
    lost.forEach((value) => {
      expect(value).toBeCloseTo(2 * (1 / 2 - 1 / 3), 12);
    });
  });

  it('equals removing each node in turn, on graphs with long ways round', () => {
    const pair = fc.tuple(fc.nat(59), fc.nat(59));
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.array(pair, { maxLength: 110 }), fc.boolean(), (n, pairs, inRow) => {
        const row = inRow ? Array.from({ length: n - 1 }, (_, node) => [node, node + 1] as const) : [];
        expectAsByHand(n, graphOf(n, [...row, ...pairs.slice(0, inRow ? 8 : 110)]));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('searches nothing again where there is a way round as short', () => {
    // Ten layers of thirty, each person tied to all of the layers beside: every second step can be made by thirty people.
    const [layers, wide] = [10, 30];
    const n = layers * wide;
    const ties = Array.from({ length: n - wide }, (_, a) =>
      Array.from({ length: wide }, (__, b) => [a, (Math.floor(a / wide) + 1) * wide + b] as const),
    ).flat();
    const csr = graphOf(n, ties);
    // One look at every arc from every source, and no more, fills so many slices of 400 000.
    expect([...computeRemovals(n, csr)].length).toBeLessThanOrEqual((n * csr.targets.length) / 400_000);
  });

  it('says how far it is', () => {
    const n = 700;
    const everybody = Array.from({ length: n }, (_, a) => Array.from({ length: a }, (__, b) => [a, b] as const)).flat();
    const steps = [...computeRemovals(n, graphOf(n, everybody))];
    expect(steps.length).toBeGreaterThan(100);
    expect(steps.every(({ done, total }, at) => total === n && done > (steps[at - 1]?.done ?? -1))).toBe(true);
  });
});
