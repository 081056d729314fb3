import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { makeNetwork } from '../../bench/makeNetwork';
import { createWasmKernel } from '../../src/wasm/createWasmKernel';
import { computePaths } from '../../src/algorithms/computePaths';
import { createPathsShelf } from '../../src/algorithms/createPathsShelf';
import { plainPaths } from '../../src/algorithms/plainPaths';
import { samplePaths, USUAL_SAMPLING } from '../../src/algorithms/samplePaths';
import { buildCsr } from '../../src/network/buildCsr';
import { finish } from '../../src/support/finish';

const wasm = createWasmKernel();
const furthest = (a: Float64Array, b: Float64Array): number =>
  a.reduce((most, value, at) => Math.max(most, Math.abs(value - (b[at] ?? NaN))), 0);

describe('samplePaths', () => {
  it('finds the whole of a path where there is only one', () => {
    // 0 – 1 – 2: one pair in three, both ways, and always through 1.
    const { betweenness, epsilon, samples } = finish(samplePaths(3, buildCsr(3, [0, 1], [1, 2], true), USUAL_SAMPLING));
    expect([betweenness[0], betweenness[2]]).toEqual([0, 0]);
    expect(Math.abs((betweenness[1] ?? 0) - 2)).toBeLessThan(6 * epsilon);
    expect(epsilon).toBeLessThanOrEqual(0.1 * ((betweenness[1] ?? 0) / 6));
    expect(samples % 16_384).toBe(0);
  });

  it('takes each of several shortest paths as often as the others', () => {
    // From 0 to 5 by one of 1 and 2, and then 3, or by 4 and then 3 … : 0–{1,2,4}–3–5. Each of the three has 2/3 · … by Brandes.
    const csr = buildCsr(6, [0, 0, 0, 1, 2, 4, 3], [1, 2, 4, 3, 3, 3, 5], true);
    const exact = finish(computePaths(6, csr)).betweenness;
    const { betweenness, epsilon } = finish(samplePaths(6, csr, { ...USUAL_SAMPLING, epsilon: 0.005, most: 2 ** 24 }, wasm));
    expect(furthest(betweenness, exact)).toBeLessThan(epsilon * 30);
    expect(epsilon).toBeLessThanOrEqual(0.005);
  });

  it('keeps its promise on random graphs, directed and not', () => {
    const node = fc.nat(49);
    let broken = 0;
    const runs = 60;
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 50 }),
        fc.array(fc.tuple(node, node), { minLength: 2, maxLength: 150 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 2 ** 31 }),
        (n, pairs, symmetric, seed) => {
          const csr = buildCsr(
            n,
            pairs.map(([a]) => a % n),
            pairs.map(([, b]) => b % n),
            symmetric,
          );
          const { betweenness, epsilon } = finish(samplePaths(n, csr, { ...USUAL_SAMPLING, seed, most: 2 ** 15 }, wasm));
          if (furthest(betweenness, finish(computePaths(n, csr)).betweenness) > epsilon * n * (n - 1)) broken += 1;
        },
      ),
      { numRuns: runs, seed: 11 },
    );
    // δ = 0.1 allows six of sixty; the union over people leaves hardly any.
    expect(broken).toBeLessThanOrEqual(2);
  }, 60_000);

  it('on 3,000 people stays within its bound, and finds those who stand out', () => {
    const { n, from, to } = makeNetwork(3000, 8);
    const csr = buildCsr(n, from, to, true);
    const exact = finish(computePaths(n, csr, wasm)).betweenness;
    const { betweenness, epsilon } = finish(samplePaths(n, csr, USUAL_SAMPLING, wasm));
    expect(furthest(betweenness, exact)).toBeLessThan(epsilon * n * (n - 1));
    const ten = (values: Float64Array): readonly number[] =>
      [...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0)).slice(0, 10);
    expect(ten(betweenness).filter((node) => ten(exact).includes(node)).length).toBeGreaterThanOrEqual(8);
  }, 60_000);
});

describe('a question asked again', () => {
  it('is taken up where it was left, and once answered not computed again', () => {
    const { n, from, to } = makeNetwork(400, 8);
    const kernel = { ...plainPaths, shelf: createPathsShelf() };
    const csr = buildCsr(n, from, to, true);
    const begun = computePaths(n, csr, kernel);
    let step = begun.next();
    while (step.done !== true && step.value.done < 300) step = begun.next();
    begun.return(undefined as never);

    // The same arcs, built anew, as after a change of colour.
    const again = computePaths(n, buildCsr(n, from, to, true), kernel);
    const first = again.next();
    expect(first.done).toBe(false);
    expect(first.done === true ? 0 : first.value.done).toBeGreaterThanOrEqual(256);
    expect(finish(again)).toEqual(finish(computePaths(n, csr)));
    expect(computePaths(n, csr, kernel).next().done).toBe(true);
    // Another graph has its own.
    expect(computePaths(n, buildCsr(n, from, to, false), kernel).next().done).toBe(false);
  });
});
