import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createWasmKernel } from '../../src/wasm/createWasmKernel';
import { computePaths } from '../../src/algorithms/computePaths';
import { computeReaches } from '../../src/algorithms/computeReaches';
import type { PathsKernel } from '../../src/algorithms/PathsKernel';
import { plainPaths } from '../../src/algorithms/plainPaths';
import { rankGraph } from '../../src/algorithms/rankGraph';
import { samplePaths } from '../../src/algorithms/samplePaths';
import { buildCsr } from '../../src/network/buildCsr';
import type { Csr } from '../../src/network/Csr';
import { finish } from '../../src/support/finish';
import { makeNetwork } from '../../bench/makeNetwork';

const wasm = createWasmKernel();
const SAMPLING = { epsilon: 0.05, delta: 0.1, seed: 7, most: 2 ** 16 };

const everything = (n: number, csr: Csr, kernel: PathsKernel) => ({
  paths: finish(computePaths(n, csr, kernel)),
  reaches: finish(computeReaches(n, csr, kernel)),
  ...(n < 3 ? {} : { sampled: finish(samplePaths(n, csr, SAMPLING, kernel)) }),
});

/** The same bytes, not nearly the same numbers: what a reader compares must not depend on the machine. */
function expectTwins(n: number, csr: Csr): void {
  const plain = everything(n, csr, plainPaths);
  expect(everything(n, csr, wasm)).toEqual(plain);
  expect(plain.reaches.harmonic).toEqual(plain.paths.harmonic);
  expect(plain.reaches.reached).toEqual(plain.paths.reached);
  expect(plain.reaches.distances).toEqual(plain.paths.distances);
}

describe('the kernel in WebAssembly', () => {
  it('runs here: what follows does not compare TypeScript with itself', () => {
    const graph = rankGraph(3, buildCsr(3, [0, 1], [1, 2], true));
    expect(wasm.open(graph).engine.sweep.toString()).not.toBe(plainPaths.open(graph).engine.sweep.toString());
  });

  it('gives the bytes of its twin, on graphs of every kind', () => {
    const node = fc.nat(59);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.tuple(node, node), { maxLength: 400 }),
        fc.boolean(),
        fc.boolean(),
        (n, pairs, symmetric, inRow) => {
          const row = inRow ? Array.from({ length: n - 1 }, (_, v) => [v, v + 1] as const) : [];
          const ties = [...row, ...pairs.slice(0, inRow ? 20 : 400)];
          expectTwins(
            n,
            buildCsr(
              n,
              ties.map(([a]) => a % n),
              ties.map(([, b]) => b % n),
              symmetric,
            ),
          );
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);

  it.each([false, true])(
    'gives the bytes of its twin on 2,000 people with hubs, ties both ways: %s',
    (symmetric) => {
      const { n, from, to } = makeNetwork(2000, 10);
      expectTwins(n, buildCsr(n, from, to, symmetric));
    },
    60_000,
  );

  it('knows a chain that is longer than 16 bits count, and its ends', () => {
    const n = 70_000;
    const nodes = Int32Array.from({ length: n }, (_, v) => v);
    const graph = rankGraph(n, buildCsr(n, nodes.subarray(0, -1), nodes.subarray(1), false));
    for (const kernel of [wasm, plainPaths]) {
      const { engine } = kernel.open(graph);
      const start = graph.order.indexOf(0);
      engine.clear();
      engine.sweep(start, start + 1);
      const between = engine.readBetween();
      // From the start of a chain, whoever stands at place v is on the way to the n − 1 − v behind.
      for (const v of [1, 40_000, 69_998, 69_999]) expect(between[graph.order.indexOf(v)]).toBe(n - 1 - v);
      expect(engine.readReaches([start, start + 1])).toMatchObject({
        reached: Int32Array.of(n - 1),
        distances: Float64Array.of((n * (n - 1)) / 2),
      });
    }
  }, 60_000);

  it('has nobody, and somebody alone', () => {
    expectTwins(0, buildCsr(0, [], [], true));
    expectTwins(1, buildCsr(1, [], [], true));
    expectTwins(5, buildCsr(5, [], [], false));
  });
});
