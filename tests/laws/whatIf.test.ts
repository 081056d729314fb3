import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { makeNetwork } from '../../bench/makeNetwork';
import { createWasmKernel } from '../../src/wasm/createWasmKernel';
import { computeWhatIf } from '../../src/measures/whatIf/computeWhatIf';
import { computePaths } from '../../src/algorithms/computePaths';
import { plainPaths } from '../../src/algorithms/plainPaths';
import { buildCsr } from '../../src/network/buildCsr';
import type { Csr } from '../../src/network/Csr';
import { finish } from '../../src/support/finish';

type Ties = readonly (readonly [number, number])[];

const rowsOf = (n: number, ties: Ties, symmetric: boolean): Csr =>
  buildCsr(
    n,
    ties.map(([a]) => a % n),
    ties.map(([, b]) => b % n),
    symmetric,
  );

/** What a change makes of the paths equals what everything from the start makes of them. @returns whose paths were followed anew */
function expectWhole(before: Csr, after: Csr, kernel = plainPaths): number {
  const n = after.offsets.length - 1;
  const whole = finish(computePaths(n, after, kernel));
  const { paths, recomputed } = finish(
    computeWhatIf(before, after, finish(computePaths(before.offsets.length - 1, before, kernel)), kernel),
  );
  expect(paths.harmonic).toEqual(whole.harmonic);
  expect(paths.reached).toEqual(whole.reached);
  expect(paths.distances).toEqual(whole.distances);
  const scale = 1 + whole.betweenness.reduce((most, value) => Math.max(most, value), 0);
  whole.betweenness.forEach((value, node) => {
    expect(Math.abs((paths.betweenness[node] ?? NaN) - value) / scale).toBeLessThan(1e-9);
  });
  return recomputed;
}

describe('laws of what-if', () => {
  it('a change gives what everything computed anew gives: ties and people, come and gone, along ties or reports', () => {
    const tie = fc.tuple(fc.nat(39), fc.nat(39));
    fc.assert(
      fc.property(
        fc.record({
          n: fc.integer({ min: 1, max: 40 }),
          newcomers: fc.nat(3),
          ties: fc.array(tie, { maxLength: 90 }),
          come: fc.array(tie, { maxLength: 3 }),
          gone: fc.array(fc.nat(89), { maxLength: 3 }),
          leaver: fc.option(fc.nat(39)),
          symmetric: fc.boolean(),
        }),
        ({ n, newcomers, ties, come, gone, leaver, symmetric }) => {
          const stays = ties
            .filter(([a, b], at) => !gone.includes(at) && a % n !== leaver && b % n !== leaver)
            .map(([a, b]) => [a % n, b % n] as const);
          expectWhole(rowsOf(n, ties, symmetric), rowsOf(n + newcomers, [...stays, ...come], symmetric));
        },
      ),
      { numRuns: 400 },
    );
  }, 120_000);

  it('one tie more or less among 1,500 people touches the paths of few, and those are found', () => {
    const { n, from, to } = makeNetwork(1500, 5);
    const ties = Array.from(from, (a, at) => [a, to[at] ?? 0] as const);
    const all = rowsOf(n, ties, false);
    const wasm = createWasmKernel();
    const touched = [3, 700, 1200, 4000]
      .map((at) => {
        const without = rowsOf(
          n,
          ties.filter((_, tie) => tie !== at),
          false,
        );
        return [expectWhole(all, without, wasm), expectWhole(without, all, wasm)];
      })
      .flat();
    expect(touched.filter((count) => count > 0 && count < n).length).toBeGreaterThan(4);
  }, 60_000);

  it('nothing changes where nothing is changed', () => {
    const rows = rowsOf(
      5,
      [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
      true,
    );
    expect(expectWhole(rows, rows)).toBe(0);
  });
});
